using Plugin.Abstractions;
using Plugin.CloudStack.Templates;

namespace Plugin.CloudStack.SecondaryStorage;

/// <summary>Tells which templates a store has.</summary>
[WireContract("com.cloud.agent.api.storage.ListTemplateAnswer")]
public sealed partial class ListTemplateAnswer : Answer
{
    /// <summary>The secondary storage's URL; it may carry credentials in its query.</summary>
    [WireMember("secUrl"), Redact(Redaction.UrlCredentials)]
    public string? SecUrl { get; set; }

    /// <summary>The templates by unique name.</summary>
    [WireMember("templateInfos")]
    public Dictionary<string, TemplateProp?>? TemplateInfos { get; set; }
}
