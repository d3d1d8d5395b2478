using Plugin.Abstractions;

namespace OwnCommands.Contracts;

/// <summary>Writes a firmware image into one component of a host. The component keeps its old image when that fails.</summary>
[WireContract("org.example.firmware.FlashFirmwareCommand")]
[ResourceKey("component", "Image.Component")]
[Mutating]
[LongRunning]
public sealed partial class FlashFirmwareCommand : Command, ICommand<FlashFirmwareAnswer>
{
    /// <summary>What to write, and where to.</summary>
    [WireMember("image")]
    public FirmwareImageTO? Image { get; set; }

    /// <summary>When the image takes effect; null for at once.</summary>
    [WireMember("mode")]
    public FlashMode? Mode { get; set; }

    /// <summary>The slots to write, from 0; null or empty for all.</summary>
    [WireMember("slots")]
    public List<int?>? Slots { get; set; }

    /// <summary>What unlocks the component; null when it is not locked.</summary>
    [WireMember("password")]
    public Secret? Password { get; set; }
}
