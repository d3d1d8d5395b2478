using Plugin.Abstractions;
using Plugin.CloudStack.Host;
using Plugin.CloudStack.Storage;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.SystemVm;

/// <summary>Diagnostics files of a system VM.</summary>
[WireContract("org.apache.cloudstack.diagnostics.to.DiagnosticsDataTO", Construction = WireConstruction.Bare)]
public sealed partial class DiagnosticsDataTO : IDataTO
{
    /// <summary>The store that holds them.</summary>
    [WireMember("dataStoreTO")]
    public IDataStoreTO? DataStore { get; set; }

    /// <summary>The hypervisor that the object belongs to; null when it belongs to none.</summary>
    [WireMember("hypervisorType")]
    public HypervisorType? HypervisorType { get; set; }

    /// <summary>Their path in the store.</summary>
    [WireMember("path")]
    public string? Path { get; set; }

    /// <summary>Their id in the kernel.</summary>
    [WireMember("id")]
    public long Id { get; set; }
}
