using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plugin.HyperV.Storage;

/// <summary>Keeps the state in one small file that is replaced as a whole, so that it is never half-written.</summary>
public sealed partial class FilePluginStateStore : IPluginStateStore, IDisposable
{
    private readonly string _path;
    private readonly FileStream _lock;
    private readonly SemaphoreSlim _turn = new(1, 1);
    private volatile PluginState _current;

    /// <summary>Opens the file, or starts empty when there is none.</summary>
    /// <param name="path">A file on the machine of the plugin process.</param>
    /// <exception cref="InvalidDataException">The file is not a state file.</exception>
    /// <exception cref="IOException">Another process has the file open.</exception>
    public FilePluginStateStore(string path)
    {
        _path = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        _lock = Hold(_path);
        try
        {
            _current = Load(_path);
        }
        catch
        {
            _lock.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public PluginState Current => _current;

    /// <inheritdoc/>
    public async Task UpdateAsync(Func<PluginState, PluginState> change, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            var next = change(_current);
            if (next != _current)
            {
                Save(next);
                _current = next;
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _lock.Dispose();
        _turn.Dispose();
    }

    private static FileStream Hold(string path)
    {
        try
        {
            return new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException error)
        {
            throw new IOException($"The state file '{path}' cannot be used alone ({error.Message}); stop the other plugin process, or give this one a data directory of its own.", error);
        }
    }

    private static PluginState Load(string path)
    {
        if (!File.Exists(path))
        {
            return new PluginState();
        }

        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(path), StateJson.Default.PluginState) ?? new PluginState();
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"'{path}' is not a state file of the Hyper-V plugin; move it away to start without its pools.", error);
        }
    }

    private void Save(PluginState state)
    {
        var partial = _path + ".new";
        using (var file = new FileStream(partial, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            JsonSerializer.Serialize(file, state, StateJson.Default.PluginState);
            file.Flush(flushToDisk: true);
        }

        File.Move(partial, _path, overwrite: true);
    }

    [JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(PluginState))]
    private sealed partial class StateJson : JsonSerializerContext;
}
