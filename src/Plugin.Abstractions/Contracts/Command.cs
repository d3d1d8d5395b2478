namespace Plugin.Abstractions;

/// <summary>What the kernel asks of a device. Answers travel the same wire, so an <see cref="Answer"/> is one too.</summary>
[WireContract("com.cloud.agent.api.Command")]
public abstract partial class Command
{
    /// <summary>
    /// What the kernel wants passed along with the work; <c>logid</c> ties the kernel's log lines to the plugin's.
    /// Null only when the sender left it out of a contract that is built without a constructor.
    /// </summary>
    [WireMember("contextMap")]
    public Dictionary<string, string?>? ContextMap { get; set; } = [];

    /// <summary>How long the kernel waits for the answer, in seconds; 0 leaves it to the receiver.</summary>
    [WireMember("wait")]
    public int Wait { get; set; }

    /// <summary>True when the command may be sent to a host that is in maintenance.</summary>
    [WireMember("bypassHostMaintenance")]
    public bool BypassHostMaintenance { get; set; }

    /// <summary>Details for extensions, by group (<c>host</c>, <c>virtualmachine</c>, …) and name; absent elsewhere.</summary>
    [WireMember("externalDetails")]
    public Dictionary<string, Dictionary<string, string?>?>? ExternalDetails { get; set; }
}
