using Plugin.Abstractions;

namespace Plugin.CloudStack.Vm;

/// <summary>Tells where the configuration ISO went.</summary>
[WireContract("com.cloud.agent.api.HandleConfigDriveIsoAnswer", Construction = WireConstruction.Bare)]
public sealed partial class HandleConfigDriveIsoAnswer : Answer
{
    /// <summary>The kind of place that holds the ISO; null after removing it.</summary>
    [WireMember("location")]
    public ConfigIsoLocation? Location { get; set; }
}
