namespace Acme.Plugin;

/// <summary>One export of the simulated array.</summary>
internal sealed class ExportSettings
{
    /// <summary>The path by which CloudStack adds it as a pool, for example <c>/pools/p1</c>.</summary>
    public string Path { get; set; } = "";

    /// <summary>Its size, in GiB.</summary>
    public long Gigabytes { get; set; }

    /// <summary>Its size, in bytes.</summary>
    public long Bytes => Gigabytes << 30;
}
