using System.Diagnostics;
using System.Globalization;
using Plugin.Endurance.Hosts;

namespace Plugin.Endurance.Kills;

/// <summary>Kills a kernel and an agent in turns of chance while commands are on their way, and starts them again.</summary>
internal sealed class KillRun : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo _files = Directory.CreateTempSubdirectory("kills-");
    private readonly List<(string Path, bool IsKilled)> _kernels = [];
    private readonly Random _chance;
    private Child? _kernel;
    private Child? _agent;
    private int _port;

    private KillRun(int seed) => _chance = new(seed);

    private string Executions => Path.Combine(_files.FullName, "executions.log");

    /// <summary>Runs.</summary>
    /// <param name="kills">How many processes are killed.</param>
    /// <param name="seed">Decides which and when.</param>
    public static async Task<KillResult> RunAsync(int kills, int seed)
    {
        await using var run = new KillRun(seed);
        await run.StartKernelAsync();
        await run.StartAgentAsync();
        await run.AnswerAsync(since: 0);
        var recoveries = new List<double>();
        for (var i = 0; i < kills; i++)
        {
            await Task.Delay(run._chance.Next(20, 300));
            recoveries.Add(await run.KillOneAsync(isKernel: run._chance.Next(2) == 0));
        }

        await run._kernel!.WriteLineAsync("stop");
        await run._kernel.LineAsync(s_patience);
        return new KillResult(kills, recoveries).Read(run._kernels, run.Executions);
    }

    public async ValueTask DisposeAsync()
    {
        await (_kernel?.DisposeAsync() ?? default);
        await (_agent?.DisposeAsync() ?? default);
        _files.Delete(recursive: true);
    }

    /// <returns>The milliseconds until a command was answered again.</returns>
    private async Task<double> KillOneAsync(bool isKernel)
    {
        var begun = Stopwatch.GetTimestamp();
        if (isKernel)
        {
            await _kernel!.KillAsync();
            await _kernel.DisposeAsync();
            _kernels[^1] = (_kernels[^1].Path, true);
            await StartKernelAsync();
        }
        else
        {
            await _agent!.KillAsync();
            await _agent.DisposeAsync();
            await StartAgentAsync();
        }

        await AnswerAsync(isKernel ? 0 : Answers());
        return Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
    }

    private async Task StartKernelAsync()
    {
        var path = Path.Combine(_files.FullName, $"kernel-{_kernels.Count}.log");
        await File.WriteAllTextAsync(path, "");
        _kernels.Add((path, false));
        _kernel = await Child.StartAsync("kill-kernel", $"{_port}", path, $"{_kernels.Count}");
        _port = int.Parse(await _kernel.LineAsync(s_patience), CultureInfo.InvariantCulture);
    }

    private async Task StartAgentAsync()
    {
        _agent = await Child.StartAsync("kill-agent", $"{_port}", Path.Combine(_files.FullName, "data"), Executions);
        await _agent.LineAsync(s_patience);
    }

    /// <summary>Waits until the kernel has more answers.</summary>
    private async Task AnswerAsync(int since)
    {
        var begun = Stopwatch.GetTimestamp();
        while (Answers() <= since)
        {
            if (Stopwatch.GetElapsedTime(begun) > s_patience)
            {
                throw new TimeoutException($"No command was answered within {s_patience} after {_kernels.Count} kernels.");
            }

            await Task.Delay(2);
        }
    }

    private int Answers()
    {
        using var file = new FileStream(_kernels[^1].Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(file);
        var answers = 0;
        while (reader.ReadLine() is { } line)
        {
            answers += line.StartsWith('A') ? 1 : 0;
        }

        return answers;
    }
}
