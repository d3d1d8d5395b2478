namespace Acme.Plugin;

/// <summary>A volume, or a template that volumes are copied from.</summary>
/// <param name="Path">Its name on the array.</param>
/// <param name="Export">The export that it is in.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="VmName">The VM that it is attached to; null for none.</param>
internal sealed record Volume(string Path, string Export, long Bytes, string? VmName = null);
