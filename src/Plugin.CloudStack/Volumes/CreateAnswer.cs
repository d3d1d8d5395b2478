using Plugin.Abstractions;

namespace Plugin.CloudStack.Volumes;

/// <summary>Tells which volume was created.</summary>
[WireContract("com.cloud.agent.api.storage.CreateAnswer")]
public sealed partial class CreateAnswer : Answer
{
    /// <summary>The volume as it was created; null on failure.</summary>
    [WireMember("volume")]
    public VolumeTO? Volume { get; set; }

    /// <summary>True when the template was missing and has to be copied to the pool again.</summary>
    [WireMember("requestTemplateReload")]
    public bool RequestTemplateReload { get; set; }
}
