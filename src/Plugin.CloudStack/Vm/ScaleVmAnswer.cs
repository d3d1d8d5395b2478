using Plugin.Abstractions;

namespace Plugin.CloudStack.Vm;

/// <summary>Tells whether the VM has its new CPUs and memory.</summary>
[WireContract("com.cloud.agent.api.ScaleVmAnswer")]
public sealed partial class ScaleVmAnswer : Answer;
