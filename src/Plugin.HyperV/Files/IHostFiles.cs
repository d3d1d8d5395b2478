namespace Plugin.HyperV.Files;

/// <summary>
/// The files of a host as the plugin process reaches them: local paths (<c>D:\Hyper-V\disk.vhdx</c>) and UNC paths
/// (<c>\\sofs01\pools\p1\disk.vhdx</c>), with Windows' rules (either slash, no case).
/// </summary>
/// <remarks>
/// Callers check with <see cref="StorageRoots"/> first that a path is inside a configured root. Errors are
/// <see cref="IOException"/> and its kin, with the host's path in the message.
/// </remarks>
public interface IHostFiles
{
    /// <summary>True when the path names a file.</summary>
    bool FileExists(string path);

    /// <summary>True when the path names a directory.</summary>
    bool DirectoryExists(string path);

    /// <summary>Creates a directory and its parents; an existing one is fine.</summary>
    void CreateDirectory(string path);

    /// <summary>The size of a file in bytes.</summary>
    long Length(string path);

    /// <summary>The full paths of the files directly in a directory whose names match a pattern such as <c>*.vhdx</c>.</summary>
    IReadOnlyList<string> EnumerateFiles(string directory, string pattern);

    /// <summary>Opens a file for reading.</summary>
    Stream OpenRead(string path);

    /// <summary>Creates a file for writing, or empties the one there is.</summary>
    Stream Create(string path);

    /// <summary>Renames a file within one volume in one step, replacing the target.</summary>
    void Move(string from, string to);

    /// <summary>Deletes a file; a missing one is fine.</summary>
    void Delete(string path);

    /// <summary>The capacity and the free bytes of the volume that holds a directory.</summary>
    (long CapacityBytes, long AvailableBytes) Space(string directory);
}
