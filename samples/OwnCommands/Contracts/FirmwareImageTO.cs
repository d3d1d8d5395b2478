using Plugin.Abstractions;

namespace OwnCommands.Contracts;

/// <summary>A firmware image and the component that it is for.</summary>
[WireContract("org.example.firmware.FirmwareImageTO")]
public sealed partial class FirmwareImageTO
{
    /// <summary>The component's name, for example <c>bmc</c>.</summary>
    [WireMember("component")]
    public string? Component { get; set; }

    /// <summary>The version of the image.</summary>
    [WireMember("version")]
    public string? Version { get; set; }

    /// <summary>Where the image is; may hold user and password.</summary>
    [WireMember("url")]
    [Redact(Redaction.UrlCredentials)]
    public string? Url { get; set; }

    /// <summary>The image's size in bytes.</summary>
    [WireMember("size")]
    public long Size { get; set; }

    /// <summary>The SHA-256 hash of the image.</summary>
    [WireMember("hash")]
    public byte[]? Hash { get; set; }
}
