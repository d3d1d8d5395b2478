using Plugin.HyperV.Simulator.Model;

namespace Plugin.HyperV.Simulator.Persistence;

/// <summary>One JSON file per machine, replaced as a whole.</summary>
internal sealed class MachineStore(string directory)
{
    private volatile bool _closed;

    public IEnumerable<string> Files() =>
        Directory.Exists(directory) ? Directory.EnumerateFiles(directory, "*.json").Order(StringComparer.Ordinal) : [];

    /// <summary>From now on nothing is stored, so that late timers do not write into a directory that may be gone.</summary>
    public void Close() => _closed = true;

    public void Save(VirtualMachine machine)
    {
        if (_closed)
        {
            return;
        }

        Directory.CreateDirectory(directory);
        var file = FileOf(machine.Id);
        var partial = file + ".partial";
        using (var stream = new FileStream(partial, NewFile()))
        {
            MachineJson.Write(stream, machine);
            stream.Flush(flushToDisk: true);
        }

        File.Move(partial, file, overwrite: true);
    }

    public void Delete(string machineId)
    {
        if (!_closed)
        {
            File.Delete(FileOf(machineId));
        }
    }

    // A machine's key protector and guest data are nobody else's business.
    private static FileStreamOptions NewFile()
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }

    private string FileOf(string machineId) => Path.Combine(directory, machineId + ".json");
}
