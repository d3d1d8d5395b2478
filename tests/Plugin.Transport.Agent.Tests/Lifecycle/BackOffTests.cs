using Plugin.Transport.Agent.Lifecycle;

namespace Plugin.Transport.Agent.Tests.Lifecycle;

public sealed class BackOffTests
{
    [Fact]
    public void Waits_double_up_to_the_longest_and_begin_anew()
    {
        var backOff = new BackOff(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(60), new Random(1));

        foreach (var limit in (int[])[1, 2, 4, 8, 16, 32, 60, 60, 60])
        {
            backOff.Next().Should().BeGreaterThanOrEqualTo(TimeSpan.FromSeconds(limit / 2.0)).And.BeLessThanOrEqualTo(TimeSpan.FromSeconds(limit));
        }

        backOff.Reset();
        backOff.Next().Should().BeLessThanOrEqualTo(TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void However_often_it_is_tried_the_wait_stays_finite()
    {
        var backOff = new BackOff(TimeSpan.FromMilliseconds(1), TimeSpan.FromHours(1), new Random(1));

        for (var i = 0; i < 10_000; i++)
        {
            backOff.Next().Should().BeLessThanOrEqualTo(TimeSpan.FromHours(1));
        }
    }
}
