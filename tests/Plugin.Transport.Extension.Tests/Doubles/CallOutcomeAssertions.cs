using System.Text.Json;

namespace Plugin.Transport.Extension.Tests.Doubles;

/// <summary>What the kernel demands of every outcome, success or not.</summary>
internal sealed class CallOutcomeAssertions(CallOutcome outcome)
{
    private static readonly string[] s_canaries = ["hunter2-canary", "4711-canary", "ext-token-canary", "vnc-canary", "userdata-canary", "sshkey-canary", "vmpass-canary"];

    public CallOutcome BeSuccess(string because = "")
    {
        Check();
        outcome.ExitCode.Should().Be(0, "{0} {1}", because, outcome.Output);
        return outcome;
    }

    public CallOutcome BeFailure()
    {
        Check();
        outcome.ExitCode.Should().Be(1, outcome.Output);
        outcome.Json.GetProperty("status").GetString().Should().Be("error");
        outcome.Error.Should().NotBeNullOrWhiteSpace();
        return outcome;
    }

    private void Check()
    {
        outcome.Killed.Should().BeFalse();
        outcome.Json.ValueKind.Should().Be(JsonValueKind.Object);
        outcome.Output.Length.Should().BeLessThan(64 * 1024);
        foreach (var canary in s_canaries)
        {
            outcome.Output.Should().NotContain(canary);
        }
    }
}
