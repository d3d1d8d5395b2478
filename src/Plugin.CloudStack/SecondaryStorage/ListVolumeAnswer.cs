using Plugin.Abstractions;
using Plugin.CloudStack.Templates;

namespace Plugin.CloudStack.SecondaryStorage;

/// <summary>Tells which volumes a store has.</summary>
[WireContract("com.cloud.agent.api.storage.ListVolumeAnswer")]
public sealed partial class ListVolumeAnswer : Answer
{
    /// <summary>The secondary storage's URL; it may carry credentials in its query.</summary>
    [WireMember("secUrl"), Redact(Redaction.UrlCredentials)]
    public string? SecUrl { get; set; }

    /// <summary>The volumes by id.</summary>
    [WireMember("templateInfos")]
    public Dictionary<long, TemplateProp?>? Volumes { get; set; }
}
