using Plugin.Abstractions;

namespace Plugin.CloudStack.Unmanaged;

/// <summary>Gives the VM with its disks in their pools.</summary>
[WireContract("com.cloud.agent.api.ImportConvertedInstanceAnswer")]
public sealed partial class ImportConvertedInstanceAnswer : Answer
{
    /// <summary>The VM.</summary>
    [WireMember("convertedInstance")]
    public UnmanagedInstanceTO? ConvertedInstance { get; set; }
}
