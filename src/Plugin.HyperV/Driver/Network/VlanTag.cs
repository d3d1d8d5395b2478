using System.Globalization;

namespace Plugin.HyperV.Driver.Network;

/// <summary>The VLAN of a NIC: an id from 1 to 4094, or none.</summary>
public readonly record struct VlanTag
{
    private const string UntaggedText = "untagged";

    private VlanTag(int id) => Id = id;

    /// <summary>No VLAN.</summary>
    public static VlanTag Untagged => default;

    /// <summary>The id, or 0 when untagged.</summary>
    public int Id { get; }

    /// <summary>True when there is no VLAN.</summary>
    public bool IsUntagged => Id == 0;

    /// <summary>Reads the VLAN of a NIC from the kernel's two URIs.</summary>
    /// <param name="broadcastUri">Where the network's traffic goes; decides for storage networks. May be null.</param>
    /// <param name="isolationUri">How the network is kept apart; decides for all others. May be null.</param>
    /// <exception cref="HyperVException">The network is of a kind that a Hyper-V switch cannot join.</exception>
    public static VlanTag FromUris(string? broadcastUri, string? isolationUri)
    {
        var uri = IsStorage(broadcastUri) || string.IsNullOrEmpty(isolationUri) ? broadcastUri : isolationUri;
        if (string.IsNullOrEmpty(uri))
        {
            return Untagged;
        }

        var schemeEnd = uri.IndexOf("://", StringComparison.Ordinal);
        var scheme = schemeEnd < 0 ? uri : uri[..schemeEnd];
        var rest = schemeEnd < 0 ? "" : uri[(schemeEnd + 3)..];
        return scheme.ToUpperInvariant() switch
        {
            "VLAN" or "STORAGE" => FromText(rest),
            "EC2" or "NATIVE" when IsUntaggedText(rest) => Untagged,
            _ => throw new HyperVException($"The network '{uri}' cannot be joined by a Hyper-V switch; only VLANs (vlan://1203) and untagged networks can."),
        };
    }

    /// <summary>Reads an id or the word <c>untagged</c>.</summary>
    /// <exception cref="HyperVException">The text is neither.</exception>
    public static VlanTag FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsUntaggedText(text))
        {
            return Untagged;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id is >= 1 and <= 4094
            ? new VlanTag(id)
            : throw new HyperVException($"'{text}' is not a VLAN; expected a number from 1 to 4094 or 'untagged'.");
    }

    internal static VlanTag FromId(long id) => id is >= 1 and <= 4094 ? new VlanTag((int)id) : Untagged;

    /// <inheritdoc/>
    public override string ToString() => IsUntagged ? UntaggedText : Id.ToString(CultureInfo.InvariantCulture);

    private static bool IsStorage(string? uri) => uri is not null && uri.StartsWith("storage:", StringComparison.OrdinalIgnoreCase);

    private static bool IsUntaggedText(string text) => string.Equals(text, UntaggedText, StringComparison.OrdinalIgnoreCase);
}
