using Plugin.Abstractions;

namespace Plugin.CloudStack.Vm;

/// <summary>Tells whether the guest's file systems are frozen, in the details.</summary>
[WireContract("com.cloud.agent.api.FreezeThawVMAnswer")]
public sealed partial class FreezeThawVMAnswer : Answer;
