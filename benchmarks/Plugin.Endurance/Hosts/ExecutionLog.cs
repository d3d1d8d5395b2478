using System.Text;

namespace Plugin.Endurance.Hosts;

/// <summary>One line for each execution, on the disk before the command is answered, so that it survives the process and the machine.</summary>
internal sealed class ExecutionLog(string path) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly FileStream _file = new(path, FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 0);

    public void Append(string name)
    {
        lock (_gate)
        {
            _file.Write(Encoding.UTF8.GetBytes(name + "\n"));
            _file.Flush(flushToDisk: true);
        }
    }

    public void Dispose() => _file.Dispose();
}
