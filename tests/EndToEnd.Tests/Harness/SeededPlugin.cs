namespace EndToEnd.Tests.Harness;

/// <summary>A plugin process whose simulated host has what a session takes for granted, and a kernel that talks to it.</summary>
internal sealed class SeededPlugin : IAsyncDisposable
{
    private readonly TemporaryDirectory _directory = new();

    private SeededPlugin()
    {
    }

    public PluginProcess Process { get; private set; } = null!;

    public Kernel Kernel { get; private set; } = null!;

    /// <summary>The data directory of the process.</summary>
    public string Data => _directory["data"];

    /// <summary>Puts in place what a session needs and starts the process.</summary>
    public static async Task<SeededPlugin> StartAsync(RecordedSession session, params string[] settings)
    {
        var made = new SeededPlugin();
        session.Save(made._directory["session.jsonl"]);
        var seeded = await Tool.RunAsync("seed", made._directory["session.jsonl"], "--data", made.Data);
        seeded.ExitCode.Should().Be(0, seeded.Printed);
        await made.RestartAsync(settings);
        return made;
    }

    /// <summary>Where a file of a share is on this machine.</summary>
    public string Unc(params string[] parts) => Path.Combine([Data, "unc", .. parts]);

    /// <summary>Starts the process on the data directory it had before.</summary>
    public async Task RestartAsync(params string[] settings)
    {
        Process = await PluginProcess.StartAsync(Data, settings);
        Kernel?.Dispose();
        Kernel = new Kernel(Process);
    }

    public async ValueTask DisposeAsync()
    {
        Kernel?.Dispose();
        if (Process is not null)
        {
            await Process.DisposeAsync();
        }

        _directory.Dispose();
    }
}
