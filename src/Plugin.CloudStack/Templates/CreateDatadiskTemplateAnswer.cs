using Plugin.Abstractions;

namespace Plugin.CloudStack.Templates;

/// <summary>Tells where the template of a disk is.</summary>
[WireContract("com.cloud.agent.api.storage.CreateDatadiskTemplateAnswer", Construction = WireConstruction.Bare)]
public sealed partial class CreateDatadiskTemplateAnswer : Answer
{
    /// <summary>The template with its path and sizes.</summary>
    [WireMember("dataDiskTemplate")]
    public TemplateObjectTO? DataDiskTemplate { get; set; }
}
