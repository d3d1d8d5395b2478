using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Network;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.Migration;

/// <summary>Tells how the destination names what the VM needs. The kernel hands it to the source.</summary>
[WireContract("com.cloud.agent.api.MigrateWithStorageReceiveAnswer", Construction = WireConstruction.Bare)]
public sealed partial class MigrateWithStorageReceiveAnswer : Answer
{
    /// <summary>Each volume with the storage repository that it goes to.</summary>
    [WireMember("volumeToSr")]
    public List<Pair<VolumeTO, WireValue>?>? VolumeDestinations { get; set; }

    /// <summary>Each NIC with the network that it goes to.</summary>
    [WireMember("nicToNetwork")]
    public List<Pair<NicTO, WireValue>?>? NicDestinations { get; set; }

    /// <summary>What the source needs to reach the destination, by name; it holds a credential.</summary>
    [WireMember("token"), Redact]
    public Dictionary<string, string?>? Token { get; set; }
}
