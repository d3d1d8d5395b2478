using System.Text.Json;

namespace Acme.Plugin;

/// <summary>
/// Keeps what the simulated device has in a file, so that it outlives the plugin process, as what a real device has does.
/// A real device needs no such file.
/// </summary>
/// <param name="directory">Where the file is.</param>
/// <typeparam name="TState">What the device has.</typeparam>
internal sealed class DeviceFile<TState>(string directory)
    where TState : class, new()
{
    private static readonly JsonSerializerOptions s_options = new() { WriteIndented = true };
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(10);

    private readonly string _path = Path.Combine(directory, "device.json");

    /// <summary>What the device has now.</summary>
    public async Task<TState> ReadAsync(CancellationToken cancellation)
    {
        await using var turn = await TakeTurnAsync(cancellation);
        return await LoadAsync(cancellation);
    }

    /// <summary>Changes what the device has: wholly, or not at all when the change throws.</summary>
    public async Task ChangeAsync(Action<TState> change, CancellationToken cancellation)
    {
        await using var turn = await TakeTurnAsync(cancellation);
        var state = await LoadAsync(cancellation);
        change(state);

        // A crash leaves the old file or the new one, and nothing in between.
        var draft = _path + ".new";
        await File.WriteAllBytesAsync(draft, JsonSerializer.SerializeToUtf8Bytes(state, s_options), cancellation);
        File.Move(draft, _path, overwrite: true);
    }

    private async Task<TState> LoadAsync(CancellationToken cancellation)
    {
        if (!File.Exists(_path))
        {
            return new TState();
        }

        await using var stream = File.OpenRead(_path);
        return await JsonSerializer.DeserializeAsync<TState>(stream, s_options, cancellation) ?? new TState();
    }

    /// <summary>Waits until nobody else uses the device; several processes may, when CloudStack runs the plugin as an extension.</summary>
    private async Task<FileStream> TakeTurnAsync(CancellationToken cancellation)
    {
        Directory.CreateDirectory(directory);
        while (true)
        {
            try
            {
                return new FileStream(_path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(_path + ".lock"))
            {
                await Task.Delay(s_pause, cancellation);
            }
        }
    }
}
