namespace Acme.Plugin;

/// <summary>What the simulated array has.</summary>
internal sealed class ArrayState
{
    /// <summary>Which export each connected pool is, by the pool's UUID.</summary>
    public Dictionary<string, string> Pools { get; init; } = [];

    /// <summary>The volumes and templates by their path.</summary>
    public Dictionary<string, Volume> Volumes { get; init; } = [];

    /// <summary>The bytes that an export has given away.</summary>
    public long UsedOf(string export) => Volumes.Values.Where(volume => volume.Export == export).Sum(static volume => volume.Bytes);
}
