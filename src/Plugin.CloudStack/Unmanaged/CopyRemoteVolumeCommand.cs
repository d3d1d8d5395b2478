using Plugin.Abstractions;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.Unmanaged;

/// <summary>Asks a KVM host to fetch a disk from another KVM host over SSH.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.CopyRemoteVolumeCommand")]
[ResourceKey("path", "SourceFile")]
[Mutating]
[LongRunning]
public sealed partial class CopyRemoteVolumeCommand : Command, ICommand<CopyRemoteVolumeAnswer>
{
    /// <summary>The address of the other host.</summary>
    [WireMember("remoteIp")]
    public string? RemoteIp { get; set; }

    /// <summary>The user on the other host.</summary>
    [WireMember("username")]
    public string? Username { get; set; }

    /// <summary>The user's password.</summary>
    [WireMember("password")]
    public Secret? Password { get; set; }

    /// <summary>The path of the file.</summary>
    [WireMember("srcFile")]
    public string? SourceFile { get; set; }

    /// <summary>The folder to use on the way.</summary>
    [WireMember("tmpPath")]
    public string? TemporaryPath { get; set; }

    /// <summary>The pool that gets the disk.</summary>
    [WireMember("storageFilerTO")]
    public StorageFilerTO? Pool { get; set; }
}
