using Plugin.Abstractions;

namespace Plugin.CloudStack.Statistics;

/// <summary>The traffic of one disk, counted since the VM was started.</summary>
[WireContract("com.cloud.agent.api.VmDiskStatsEntry")]
public sealed partial class VmDiskStatsEntry
{
    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }

    /// <summary>The volume's path.</summary>
    [WireMember("path")]
    public string? Path { get; set; }

    /// <summary>The read operations.</summary>
    [WireMember("ioRead")]
    public long IoRead { get; set; }

    /// <summary>The write operations.</summary>
    [WireMember("ioWrite")]
    public long IoWrite { get; set; }

    /// <summary>What was written, in bytes.</summary>
    [WireMember("bytesWrite")]
    public long BytesWritten { get; set; }

    /// <summary>What was read, in bytes.</summary>
    [WireMember("bytesRead")]
    public long BytesRead { get; set; }

    /// <summary>The read operations since the last report.</summary>
    [WireMember("deltaIoRead")]
    public long DeltaIoRead { get; set; }

    /// <summary>The write operations since the last report.</summary>
    [WireMember("deltaIoWrite")]
    public long DeltaIoWrite { get; set; }

    /// <summary>What was written since the last report, in bytes.</summary>
    [WireMember("deltaBytesWrite")]
    public long DeltaBytesWritten { get; set; }

    /// <summary>What was read since the last report, in bytes.</summary>
    [WireMember("deltaBytesRead")]
    public long DeltaBytesRead { get; set; }
}
