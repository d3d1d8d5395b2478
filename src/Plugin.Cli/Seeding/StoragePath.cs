using System.Text.Json;

namespace Plugin.Cli.Seeding;

/// <summary>Turns what the kernel says about a store into the UNC path a host would open.</summary>
internal static class StoragePath
{
    private static readonly string[] s_imageExtensions = [".vhd", ".vhdx", ".iso"];

    /// <summary>The share of a secondary store, or null when it is none that a Windows host can open.</summary>
    /// <param name="store">An <c>NfsTO</c> or an <c>ImageStoreTO</c>.</param>
    public static string? OfSecondaryStore(JsonElement store)
    {
        if ((Text(store, "_url") ?? Text(store, "uri")) is not { } text || !Uri.TryCreate(text, UriKind.Absolute, out var url) || url.Scheme is not ("cifs" or "smb"))
        {
            return null;
        }

        return Join(url.Host, Uri.UnescapeDataString(url.AbsolutePath));
    }

    /// <summary>The folder of a pool, or null when it is none on a share.</summary>
    /// <param name="pool">A <c>PrimaryDataStoreTO</c> or a <c>StorageFilerTO</c>.</param>
    public static string? OfPool(JsonElement pool) =>
        (Text(pool, "poolType") ?? Text(pool, "type")) == "SMB" && Text(pool, "host") is { } host && Text(pool, "path") is { } path
            ? Join(host, path)
            : null;

    /// <summary>
    /// The file of a template, volume or image on a share. A path without an extension names a folder that holds the
    /// file under the object's own id.
    /// </summary>
    /// <param name="share">From <see cref="OfSecondaryStore"/>.</param>
    /// <param name="item">The template, volume or image.</param>
    public static string? OfItem(string share, JsonElement item)
    {
        if (Text(item, "path") is not { Length: > 0 } path)
        {
            return null;
        }

        var full = Join(share[2..], path);
        return s_imageExtensions.Any(extension => full.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) ? full
            : Text(item, "format") is { } format && (Text(item, "uuid") ?? Text(item, "name")) is { } name
                ? $@"{full}\{name}.{format.ToLowerInvariant()}"
            : null;
    }

    private static string Join(string server, string path) =>
        @"\\" + string.Join('\\', $"{server}/{path}".Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries));

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
