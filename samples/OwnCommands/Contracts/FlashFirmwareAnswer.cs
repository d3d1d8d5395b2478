using Plugin.Abstractions;

namespace OwnCommands.Contracts;

/// <summary>What came of a <see cref="FlashFirmwareCommand"/>.</summary>
[WireContract("org.example.firmware.FlashFirmwareAnswer")]
public sealed partial class FlashFirmwareAnswer : Answer
{
    /// <summary>The version that the component had before; null when nothing was written.</summary>
    [WireMember("previousVersion")]
    public string? PreviousVersion { get; set; }

    /// <summary>How long the writing took, in milliseconds.</summary>
    [WireMember("durationMs")]
    public long DurationMs { get; set; }
}
