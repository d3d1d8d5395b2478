using System.Text.Json;
using Plugin.Transport.Agent.Certificates;

namespace Plugin.Transport.Agent.Lifecycle;

/// <summary>The file an agent's state is kept in; it is replaced as a whole, so a crash leaves the old or the new one.</summary>
internal sealed class AgentStateFile
{
    private readonly Lock _gate = new();
    private readonly string _path;
    private AgentState _state;

    private AgentStateFile(string path, AgentState state)
    {
        _path = path;
        _state = state;
    }

    /// <summary>What is kept now.</summary>
    public AgentState State
    {
        get
        {
            lock (_gate)
            {
                return _state;
            }
        }
    }

    /// <summary>Reads the file, or makes one.</summary>
    /// <param name="directory">The data directory.</param>
    /// <param name="resourceName">Tells the agents of one directory apart.</param>
    /// <param name="guid">The configured guid, which wins; null for the kept one, or a new one.</param>
    /// <param name="hostId">The id that an earlier agent of the configured guid had; a kept one wins. Null for none.</param>
    /// <exception cref="InvalidDataException">The file is damaged. A new guid would be a second host to the kernel, so none is made.</exception>
    public static AgentStateFile Open(string directory, string resourceName, string? guid, long? hostId = null)
    {
        Directory.CreateDirectory(directory);
        var path = Path.Combine(directory, $"agent-{resourceName}.json");
        var kept = Read(path);
        var file = new AgentStateFile(path, kept ?? new() { Guid = "" });

        // The id belongs to the host of that guid.
        var wanted = guid ?? (kept is { Guid.Length: > 0 } ? kept.Guid : Guid.NewGuid().ToString());
        file.Update(now => now.Guid == wanted ? now : new() { Guid = wanted, HostId = hostId, Kernels = now.Kernels });
        return file;
    }

    /// <summary>Changes what is kept; the change is on the disk when the call returns.</summary>
    public void Update(Func<AgentState, AgentState> change)
    {
        lock (_gate)
        {
            var changed = change(_state);
            if (changed != _state)
            {
                Write(changed);
                _state = changed;
            }
        }
    }

    private static AgentState? Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(path), AgentStateJson.Default.AgentState);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{path} is damaged: {e.Message} Restore it, or delete it to have the host registered anew", e);
        }
    }

    private void Write(AgentState state)
    {
        var partial = _path + ".new";
        using (var stream = new FileStream(partial, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            JsonSerializer.Serialize(stream, state, AgentStateJson.Default.AgentState);
            stream.Flush(flushToDisk: true);
        }

        File.Move(partial, _path, overwrite: true);
        DirectoryFlush.Flush(Path.GetDirectoryName(_path)!);
    }
}
