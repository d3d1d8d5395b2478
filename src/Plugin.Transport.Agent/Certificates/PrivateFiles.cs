using System.Text;

namespace Plugin.Transport.Agent.Certificates;

/// <summary>Files that only their owner may read, replaced as a whole.</summary>
internal class PrivateFiles
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private const UnixFileMode OthersRead = UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    /// <summary>Makes a directory that only its owner may enter; one that is there is left as it is.</summary>
    public static void MakeDirectory(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, OwnerOnly | UnixFileMode.UserExecute);
            DirectoryFlush.Flush(Path.GetDirectoryName(Path.GetFullPath(path)) ?? path);
        }
    }

    /// <summary>Writes a file. It is on the disk under another name first, so that it is never half there.</summary>
    public void Write(string path, string text)
    {
        Stage(path, text);
        Commit(path);
    }

    /// <summary>Writes what is to become a file, under another name.</summary>
    public virtual void Stage(string path, string text)
    {
        var staged = StagedOf(path);

        // What an earlier crash left may have another mode, or be a link.
        File.Delete(staged);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        using var stream = new FileStream(staged, options);
        stream.Write(Encoding.UTF8.GetBytes(text));
        stream.Flush(flushToDisk: true);
    }

    /// <summary>Puts what was staged in the place of the file; after a power cut too it is there when the call has returned.</summary>
    public virtual void Commit(string path)
    {
        File.Move(StagedOf(path), path, overwrite: true);
        FlushDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
    }

    /// <summary>Has the system put the names of a directory's files on the disk.</summary>
    protected virtual void FlushDirectory(string path) => DirectoryFlush.Flush(path);

    /// <summary>Removes a file, if it is there.</summary>
    public virtual void Delete(string path) => File.Delete(path);

    /// <summary>Reads a file; null when there is none.</summary>
    public static string? Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>True when others than the owner may read a file.</summary>
    public static bool IsOpen(string path) =>
        !OperatingSystem.IsWindows() && File.Exists(path) && (File.GetUnixFileMode(path) & OthersRead) != 0;

    private static string StagedOf(string path) => path + ".new";
}
