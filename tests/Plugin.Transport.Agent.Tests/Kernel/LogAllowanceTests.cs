using Plugin.Hosting.Tests.Doubles;
using Plugin.Transport.Agent.Kernel;

namespace Plugin.Transport.Agent.Tests.Kernel;

public sealed class LogAllowanceTests
{
    private static readonly TimeSpan s_span = TimeSpan.FromSeconds(10);

    [Fact]
    public void Beyond_the_allowance_lines_are_counted_and_the_next_span_tells_how_many()
    {
        var time = new ManualTime();
        var allowance = new LogAllowance(2, s_span, time);

        var taken = Enumerable.Range(0, 5).Select(_ => allowance.TryTake(out var omitted) && omitted == 0).ToList();
        time.Advance(s_span);
        var isTaken = allowance.TryTake(out var before);
        allowance.TryTake(out var told);

        taken.Should().Equal(true, true, false, false, false);
        isTaken.Should().BeTrue();
        before.Should().Be(3);
        told.Should().Be(0, "it was told already");
    }
}
