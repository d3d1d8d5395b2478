using Plugin.Abstractions;

namespace Plugin.CloudStack.Volumes;

/// <summary>Tells what the copy became, with its path, size and format.</summary>
/// <remarks>
/// The kernel reads <c>path</c>, <c>size</c> and <c>format</c>, and <c>physicalSize</c> of a template.
/// </remarks>
[WireContract("org.apache.cloudstack.storage.command.CopyCmdAnswer", Construction = WireConstruction.Bare)]
public sealed partial class CopyCmdAnswer : Answer
{
    /// <summary>The object that was made; null on failure.</summary>
    [WireMember("newData")]
    public IDataTO? NewData { get; set; }
}
