using Plugin.Abstractions;

namespace Plugin.CloudStack.Volumes;

/// <summary>Tells what is on the copy.</summary>
[WireContract("org.apache.cloudstack.storage.command.ResignatureAnswer")]
public sealed partial class ResignatureAnswer : Answer
{
    /// <summary>The size of the disk on it, in bytes.</summary>
    [WireMember("size")]
    public long Size { get; set; }

    /// <summary>The path of the disk on it.</summary>
    [WireMember("path")]
    public string? Path { get; set; }

    /// <summary>The format of the disk.</summary>
    [WireMember("format")]
    public ImageFormat? Format { get; set; }
}
