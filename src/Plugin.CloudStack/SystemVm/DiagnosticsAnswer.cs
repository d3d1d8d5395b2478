using Plugin.Abstractions;

namespace Plugin.CloudStack.SystemVm;

/// <summary>
/// Gives what the test printed, in the details: output, errors and exit code, each followed by <c>&amp;&amp;</c>.
/// </summary>
[WireContract("org.apache.cloudstack.diagnostics.DiagnosticsAnswer", Construction = WireConstruction.Bare)]
public sealed partial class DiagnosticsAnswer : Answer;
