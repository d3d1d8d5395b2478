using Plugin.Abstractions;

namespace Plugin.CloudStack.SecondaryStorage;

/// <summary>Tells the storage VM who may use it.</summary>
/// <remarks>Sent by the kernel to the storage VM. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("com.cloud.agent.api.SecStorageVMSetupCommand")]
[Idempotent]
[Mutating]
public sealed partial class SecStorageVMSetupCommand : Command, ICommand<Answer>
{
    /// <summary>The private ranges that it may download from.</summary>
    [WireMember("allowedInternalSites")]
    public string?[]? AllowedInternalSites { get; set; } = [];

    /// <summary>The user name for copies between zones.</summary>
    [WireMember("copyUserName")]
    public string? CopyUserName { get; set; }

    /// <summary>The password for copies between zones.</summary>
    [WireMember("copyPassword")]
    public Secret? CopyPassword { get; set; }
}
