using Plugin.HyperV.Driver;
using Plugin.HyperV.Files;

namespace Plugin.HyperV.Storage;

/// <summary>Turns the kernel's ways of naming a store into its directory on the host.</summary>
public static class StoreRoot
{
    private const string Filesystem = "Filesystem";

    /// <summary>The directory of a primary store.</summary>
    /// <param name="poolType">The kernel's pool type.</param>
    /// <param name="host">The file server, for types other than <c>Filesystem</c>.</param>
    /// <param name="path">The directory, or the path of the share.</param>
    /// <exception cref="HyperVException">The type cannot be used by a Hyper-V host, or a part is missing.</exception>
    public static string Primary(string? poolType, string? host, string? path)
    {
        if (string.IsNullOrEmpty(path))
        {
            throw new HyperVException("The kernel sent a primary store without a path.");
        }

        if (string.Equals(poolType, Filesystem, StringComparison.OrdinalIgnoreCase))
        {
            return HostPath.Normalize(WithoutQuery(path));
        }

        return poolType?.ToUpperInvariant() switch
        {
            "SMB" or "NETWORKFILESYSTEM" => Share(host, WithoutQuery(path)),
            _ => throw new HyperVException($"A Hyper-V host cannot use a pool of type '{poolType}'; it uses Filesystem, SMB and NetworkFilesystem."),
        };
    }

    /// <summary>The share of a secondary store.</summary>
    /// <param name="url">The store's URL, <c>cifs://server/share/dir</c>; credentials in its query are never read or repeated.</param>
    /// <exception cref="HyperVException">The store is of a kind that a Hyper-V host cannot read.</exception>
    public static string Secondary(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri))
        {
            throw new HyperVException("The kernel sent a secondary store without a URL.");
        }

        return uri.Scheme.ToUpperInvariant() is "CIFS" or "SMB"
            ? Share(uri.Host, Uri.UnescapeDataString(uri.AbsolutePath))
            : throw new HyperVException($"A Hyper-V host cannot use secondary storage of kind '{uri.Scheme}'; add an SMB share (cifs://server/share) to the zone.");
    }

    private static string Share(string? host, string path) =>
        string.IsNullOrEmpty(host)
            ? throw new HyperVException("The kernel sent a network store without a host.")
            : HostPath.Normalize($@"\\{host}\{path}");

    /// <summary>A path without the query that the kernel puts credentials into.</summary>
    public static string WithoutQuery(string path)
    {
        var query = path.IndexOf('?', StringComparison.Ordinal);
        return query < 0 ? path : path[..query];
    }
}
