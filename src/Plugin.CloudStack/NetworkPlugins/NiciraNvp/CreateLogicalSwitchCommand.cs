using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.NiciraNvp;

/// <summary>Asks NVP to create a logical switch, which is a network.</summary>
/// <remarks>Sent by the kernel to the resource of an NVP controller.</remarks>
[WireContract("com.cloud.agent.api.CreateLogicalSwitchCommand", Construction = WireConstruction.Bare)]
[ResourceKey("switch", "Name")]
[Mutating]
[Opposite(typeof(DeleteLogicalSwitchCommand))]
public sealed partial class CreateLogicalSwitchCommand : Command, ICommand<CreateLogicalSwitchAnswer>
{
    /// <summary>The UUID of the transport zone.</summary>
    [WireMember("transportUuid")]
    public string? TransportUuid { get; set; }

    /// <summary>The kind of transport, for example <c>stt</c>.</summary>
    [WireMember("transportType")]
    public string? TransportType { get; set; }

    /// <summary>The name to show.</summary>
    [WireMember("name")]
    public string? Name { get; set; }

    /// <summary>The name of the account that owns the network.</summary>
    [WireMember("ownerName")]
    public string? OwnerName { get; set; }
}
