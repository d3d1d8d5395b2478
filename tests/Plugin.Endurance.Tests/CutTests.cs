using Plugin.Endurance.Cuts;

namespace Plugin.Endurance.Tests;

public sealed class CutTests
{
    /// <summary>A prime, so that the cuts meet every part of headers and records.</summary>
    private const int Step = 199;

    [Fact]
    public async Task A_conversation_survives_a_cut_at_any_byte() =>
        (await CutRun.RunAsync(Step).WaitAsync(TimeSpan.FromMinutes(3), TestContext.Current.CancellationToken)).Should().BeGreaterThan(50);
}
