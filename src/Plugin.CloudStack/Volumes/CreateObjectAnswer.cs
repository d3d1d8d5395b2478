using Plugin.Abstractions;

namespace Plugin.CloudStack.Volumes;

/// <summary>Tells what was created, with its path, size and format.</summary>
/// <remarks>The kernel stores path, size and format of a volume, and path and physical size of a snapshot.</remarks>
[WireContract("org.apache.cloudstack.storage.command.CreateObjectAnswer")]
public sealed partial class CreateObjectAnswer : Answer
{
    /// <summary>The object as it was created: for a volume with <c>path</c>, <c>size</c> and <c>format</c>.</summary>
    [WireMember("data")]
    public IDataTO? Data { get; set; }
}
