namespace Plugin.HyperV.Storage;

/// <summary>A volume, template or ISO as the kernel names it inside a store.</summary>
/// <param name="Root">The store's directory.</param>
/// <param name="Path">The name the kernel keeps, usually without an extension; null for one that is still to be made.</param>
/// <param name="Uuid">The kernel's UUID; names the file when there is no path.</param>
/// <param name="Format">The format's name, <c>VHDX</c>, <c>VHD</c> or <c>ISO</c>; null when unknown.</param>
public sealed record StoredDisk(string Root, string? Path, string? Uuid, string? Format);
