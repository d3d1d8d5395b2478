using Plugin.Abstractions;
using Plugin.CloudStack.Host;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.Unmanaged;

/// <summary>Asks a KVM host to convert the disks of a VMware VM. Its disks end in the temporary store.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.ConvertInstanceCommand")]
[ResourceKey("vm", "OriginalVMName")]
[Mutating]
[LongRunning]
public sealed partial class ConvertInstanceCommand : Command, ICommand<ConvertInstanceAnswer>
{
    /// <summary>The VM to convert and where it is.</summary>
    [WireMember("sourceInstance")]
    public RemoteInstanceTO? SourceInstance { get; set; }

    /// <summary>The VM's name before it was cloned.</summary>
    [WireMember("originalVMName")]
    public string? OriginalVMName { get; set; }

    /// <summary>The hypervisor to convert to.</summary>
    [WireMember("destinationHypervisorType")]
    public HypervisorType? DestinationHypervisorType { get; set; }

    /// <summary>The store where the disks lie while they are converted.</summary>
    [WireMember("conversionTemporaryLocation")]
    public IDataStoreTO? ConversionTemporaryLocation { get; set; }

    /// <summary>The folder with the VM's OVF file; null when the host exports it.</summary>
    [WireMember("templateDirOnConversionLocation")]
    public string? TemplateDirOnConversionLocation { get; set; }

    /// <summary>True to check first whether the host can convert it.</summary>
    [WireMember("checkConversionSupport")]
    public bool CheckConversionSupport { get; set; }

    /// <summary>True when the host exports the VM as OVF itself.</summary>
    [WireMember("exportOvfToConversionLocation")]
    public bool ExportOvfToConversionLocation { get; set; }

    /// <summary>How many files to export at once.</summary>
    [WireMember("threadsCountToExportOvf")]
    public int ThreadsCountToExportOvf { get; set; }

    /// <summary>Further arguments of <c>virt-v2v</c>; null for none.</summary>
    [WireMember("extraParams"), Redact(Redaction.Arguments)]
    public string? ExtraParams { get; set; }

    /// <summary>True to read the disks with VMware's VDDK.</summary>
    [WireMember("useVddk")]
    public bool UseVddk { get; set; }

    /// <summary>The folder of the VDDK on the host; null for the default.</summary>
    [WireMember("vddkLibDir")]
    public string? VddkLibraryFolder { get; set; }

    /// <summary>The transports that the VDDK may use; null for its default.</summary>
    [WireMember("vddkTransports")]
    public string? VddkTransports { get; set; }

    /// <summary>The thumbprint of the vCenter's certificate; null to ask for it.</summary>
    [WireMember("vddkThumbprint")]
    public string? VddkThumbprint { get; set; }
}
