using Plugin.Abstractions;

namespace OwnCommands.Contracts;

/// <summary>What came of a <see cref="ListFirmwareCommand"/>.</summary>
[WireContract("org.example.firmware.ListFirmwareAnswer")]
public sealed partial class ListFirmwareAnswer : Answer
{
    /// <summary>The versions by component.</summary>
    [WireMember("versions")]
    public Dictionary<string, string?>? Versions { get; set; } = [];
}
