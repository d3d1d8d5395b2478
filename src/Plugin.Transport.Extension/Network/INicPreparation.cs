using Plugin.Abstractions;

namespace Plugin.Transport.Extension;

/// <summary>Prepares the device for NICs of VMs, whatever services a network has.</summary>
[NetworkService("prepare-nic", "release-nic")]
public interface INicPreparation : IRequestService
{
    /// <summary>Prepares a NIC before its VM starts.</summary>
    ValueTask PrepareNicAsync(NicRequest request, CommandContext context);

    /// <summary>Undoes that; a NIC that is not there is released.</summary>
    ValueTask ReleaseNicAsync(NicRequest request, CommandContext context);
}
