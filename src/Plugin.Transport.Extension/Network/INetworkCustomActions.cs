using Plugin.Abstractions;
using Plugin.CloudStack.Extensions;

namespace Plugin.Transport.Extension;

/// <summary>Runs actions of the plugin's own on networks and VPCs.</summary>
[NetworkService("custom-action")]
public interface INetworkCustomActions : IRequestService
{
    /// <summary>The actions there are.</summary>
    IReadOnlyList<NetworkAction> NetworkActions { get; }

    /// <summary>Runs one of them.</summary>
    ValueTask<ActionResult> RunNetworkActionAsync(NetworkActionRequest request, CommandContext context);
}
