using System.Diagnostics;
using System.Globalization;

namespace Plugin.Endurance.Hosts;

/// <summary>Another process of this program.</summary>
internal sealed class Child : IAsyncDisposable
{
    private readonly Process _process;

    private Child(Process process) => _process = process;

    public int Id => _process.Id;

    public bool HasExited => _process.HasExited;

    /// <summary>Starts a mode of this program.</summary>
    public static Task<Child> StartAsync(params string[] arguments)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(Child).Assembly.Location, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        return Task.FromResult(new Child(process));
    }

    /// <summary>Runs a mode that prints one line of figures.</summary>
    public static async Task<IReadOnlyDictionary<string, double>> ReportAsync(params string[] arguments)
    {
        await using var child = await StartAsync(arguments);
        var line = await child.LineAsync();
        return line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(static figure => figure.Split('='))
            .ToDictionary(static figure => figure[0], static figure => double.Parse(figure[1], CultureInfo.InvariantCulture));
    }

    public async Task<string> LineAsync(TimeSpan? patience = null) =>
        await _process.StandardOutput.ReadLineAsync().WaitAsync(patience ?? TimeSpan.FromMinutes(3))
        ?? throw new InvalidOperationException($"The process {_process.Id} has ended.");

    public async Task WriteLineAsync(string line)
    {
        await _process.StandardInput.WriteLineAsync(line);
        await _process.StandardInput.FlushAsync();
    }

    /// <summary>Kills the process as the machine's end would: nothing of it runs any more.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
