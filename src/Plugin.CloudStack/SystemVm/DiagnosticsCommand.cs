using Plugin.Abstractions;
using Plugin.CloudStack.Router;

namespace Plugin.CloudStack.SystemVm;

/// <summary>Asks to run a network test on a system VM: <c>ping</c>, <c>traceroute</c> or <c>arping</c>.</summary>
/// <remarks>Sent by the kernel to the host that runs the system VM.</remarks>
[WireContract("org.apache.cloudstack.diagnostics.DiagnosticsCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class DiagnosticsCommand : NetworkElementCommand, ICommand<DiagnosticsAnswer>
{
    /// <summary>The test and its arguments.</summary>
    [WireMember("scriptArguments"), Redact(Redaction.Arguments)]
    public string? ScriptArguments { get; set; }

    /// <summary>True when the kernel wants the host to finish earlier commands before this one.</summary>
    [WireMember("executeInSequence")]
    public bool ExecuteInSequence { get; set; }
}
