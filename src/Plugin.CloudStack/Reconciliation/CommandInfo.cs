using Plugin.Abstractions;

namespace Plugin.CloudStack.Reconciliation;

/// <summary>A command that was in flight when a connection broke.</summary>
[WireContract("org.apache.cloudstack.command.CommandInfo")]
public sealed partial class CommandInfo
{
    /// <summary>The sequence number of its request.</summary>
    [WireMember("requestSeq")]
    public long RequestSequence { get; set; }

    /// <summary>How far it came.</summary>
    [WireMember("state")]
    public CommandState? State { get; set; }

    /// <summary>When the agent began with the command.</summary>
    [WireMember("startTime")]
    public DateTimeOffset? StartTime { get; set; }

    /// <summary>When its state last changed.</summary>
    [WireMember("updateTime")]
    public DateTimeOffset? UpdateTime { get; set; }

    /// <summary>The Java class of the command.</summary>
    [WireMember("commandName")]
    public string? CommandName { get; set; }

    /// <summary>The command as JSON; may hold secrets.</summary>
    [WireMember("command"), Redact]
    public string? Command { get; set; }

    /// <summary>How long it may take, in seconds.</summary>
    [WireMember("timeout")]
    public int Timeout { get; set; }

    /// <summary>The Java class of the answer; null while there is none.</summary>
    [WireMember("answerName")]
    public string? AnswerName { get; set; }

    /// <summary>The answer as JSON; null while there is none.</summary>
    [WireMember("answer"), Redact]
    public string? Answer { get; set; }
}
