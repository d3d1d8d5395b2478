namespace Plugin.HyperV.Storage;

/// <summary>What the plugin process has to remember over a restart.</summary>
public sealed record PluginState
{
    /// <summary>The host's private address, as the kernel last said it; null before the first contact.</summary>
    public string? PrivateAddress { get; init; }

    /// <summary>The registered pools.</summary>
    public IReadOnlyList<StoragePool> Pools { get; init; } = [];

    /// <summary>Files that are being written; what is listed when the process starts was never finished.</summary>
    public IReadOnlyList<string> PartialFiles { get; init; } = [];
}
