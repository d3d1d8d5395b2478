using Plugin.Endurance.Kills;

namespace Plugin.Endurance.Tests;

public sealed class KillTests
{
    private const int Kills = 6;

    [Theory]
    [InlineData(4)]
    public async Task No_command_is_lost_or_doubled_when_either_end_is_killed_under_load(int seed)
    {
        var result = await KillRun.RunAsync(Kills, seed).WaitAsync(TimeSpan.FromMinutes(3), TestContext.Current.CancellationToken);

        result.IsClean.Should().BeTrue("{0}", result);
        result.Kills.Should().Be(Kills);
        result.Answered.Should().BeGreaterThan(Kills);
        (result.Answered + result.Failed + result.Unknown + result.SenderDied).Should().Be(result.Sent);
    }

    [Fact]
    public void The_logs_of_a_run_are_read_for_what_must_not_be()
    {
        var files = Directory.CreateTempSubdirectory("kill-logs-");
        try
        {
            var killed = Path.Combine(files.FullName, "killed.log");
            var alive = Path.Combine(files.FullName, "alive.log");
            var executions = Path.Combine(files.FullName, "executions.log");
            File.WriteAllLines(killed, ["S a", "A a", "S b"]);
            File.WriteAllLines(alive, ["S c", "U c", "S d", "S e", "A e", "A e", "S f", "A f", "S g", "L g", "S h", "F h"]);
            File.WriteAllLines(executions, ["a", "c", "e", "c"]);

            var result = new KillResult(1, []).Read([(killed, true), (alive, false)], executions);

            result.Should().BeEquivalentTo(new KillResult(1, [])
            {
                Sent = 8, Answered = 2, Failed = 1, Unknown = 1, SenderDied = 1, Lost = 2, AnsweredTwice = 1, ExecutedTwice = 1, NotExecuted = 1,
            });
            result.IsClean.Should().BeFalse();
        }
        finally
        {
            files.Delete(recursive: true);
        }
    }
}
