namespace Plugin.HyperV.Driver.Host;

/// <summary>What a disk carried since its VM was started.</summary>
/// <param name="Path">The disk file.</param>
/// <param name="ReadBytes">Bytes read.</param>
/// <param name="WriteBytes">Bytes written.</param>
/// <param name="ReadOperations">Reads.</param>
/// <param name="WriteOperations">Writes.</param>
public sealed record DiskUsage(string Path, long ReadBytes, long WriteBytes, long ReadOperations, long WriteOperations);
