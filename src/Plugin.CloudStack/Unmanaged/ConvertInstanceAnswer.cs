using Plugin.Abstractions;

namespace Plugin.CloudStack.Unmanaged;

/// <summary>Tells where the converted disks are.</summary>
[WireContract("com.cloud.agent.api.ConvertInstanceAnswer")]
public sealed partial class ConvertInstanceAnswer : Answer
{
    /// <summary>What their names begin with.</summary>
    [WireMember("temporaryConvertUuid")]
    public string? TemporaryConvertUuid { get; set; }
}
