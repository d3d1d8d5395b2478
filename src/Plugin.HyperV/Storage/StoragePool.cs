namespace Plugin.HyperV.Storage;

/// <summary>A primary storage pool that the kernel registered with this host.</summary>
/// <param name="Uuid">The kernel's UUID of the pool.</param>
/// <param name="Type">The kernel's name of the pool type, for example <c>SMB</c>.</param>
/// <param name="Root">The pool's directory on the host.</param>
public sealed record StoragePool(string Uuid, string Type, string Root);
