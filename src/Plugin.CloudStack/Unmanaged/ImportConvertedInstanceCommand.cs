using Plugin.Abstractions;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.Unmanaged;

/// <summary>Asks a KVM host to move converted disks from the temporary store to their pools.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.ImportConvertedInstanceCommand")]
[ResourceKey("vm", "TemporaryConvertUuid")]
[Mutating]
[LongRunning]
public sealed partial class ImportConvertedInstanceCommand : Command, ICommand<ImportConvertedInstanceAnswer>
{
    /// <summary>The VM that was converted.</summary>
    [WireMember("sourceInstance")]
    public RemoteInstanceTO? SourceInstance { get; set; }

    /// <summary>The UUIDs of the pools, in the order of the disks.</summary>
    [WireMember("destinationStoragePools")]
    public List<string?>? DestinationStoragePools { get; set; }

    /// <summary>The store where the disks lie while they are converted.</summary>
    [WireMember("conversionTemporaryLocation")]
    public IDataStoreTO? ConversionTemporaryLocation { get; set; }

    /// <summary>What the names of the converted disks begin with.</summary>
    [WireMember("temporaryConvertUuid")]
    public string? TemporaryConvertUuid { get; set; }

    /// <summary>True when the disks were converted right into their pools.</summary>
    [WireMember("forceConvertToPool")]
    public bool ForceConvertToPool { get; set; }
}
