using Plugin.Abstractions;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.Storage;

/// <summary>Asks to forget an object that <see cref="IntroduceObjectCmd"/> made known. XenServer only.</summary>
[WireContract("org.apache.cloudstack.storage.command.ForgetObjectCmd", Construction = WireConstruction.Bare)]
public sealed partial class ForgetObjectCmd : StorageSubSystemCommand, ICommand<Answer>
{
    /// <summary>The object.</summary>
    [WireMember("dataTO")]
    public IDataTO? Data { get; set; }
}
