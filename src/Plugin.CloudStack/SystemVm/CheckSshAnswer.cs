using Plugin.Abstractions;

namespace Plugin.CloudStack.SystemVm;

/// <summary>Tells whether the system VM answered.</summary>
[WireContract("com.cloud.agent.api.check.CheckSshAnswer")]
public sealed partial class CheckSshAnswer : Answer;
