using Plugin.Abstractions;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.Storage;

/// <summary>Tells how the host knows the object.</summary>
[WireContract("org.apache.cloudstack.storage.command.IntroduceObjectAnswer", Construction = WireConstruction.Bare)]
public sealed partial class IntroduceObjectAnswer : Answer
{
    /// <summary>The object with its path.</summary>
    [WireMember("dataTO")]
    public IDataTO? Data { get; set; }
}
