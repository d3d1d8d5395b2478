using Plugin.Abstractions;

namespace Strict;

/// <summary>Paints a wall.</summary>
[WireContract("org.example.PaintCommand")]
[Mutating]
[LongRunning]
[ResourceKey("wall", "WallUuid")]
public sealed partial class PaintCommand : Command, ICommand<PaintAnswer>
{
    /// <summary>The wall's id.</summary>
    [WireMember("wallUuid")]
    public string? WallUuid { get; set; }

    /// <summary>The colours, one coat each.</summary>
    [WireMember("colours")]
    public List<Colour?>? Colours { get; set; }

    /// <summary>Where the paint comes from.</summary>
    [WireMember("url")]
    [Redact(Redaction.UrlCredentials)]
    public string? Url { get; set; }

    /// <summary>What opens the store.</summary>
    [WireMember("password")]
    public Secret? Password { get; set; }

    /// <summary>The picture to paint, if any.</summary>
    [WireMember("picture")]
    public byte[]? Picture { get; set; }

    /// <summary>Remarks, by room.</summary>
    [WireMember("remarks")]
    public Dictionary<string, string?>? Remarks { get; set; }
}
