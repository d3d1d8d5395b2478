using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Plugin.Packages.Tests.Feed;

/// <summary>A program that serves until it is disposed of.</summary>
public sealed class Running : IAsyncDisposable
{
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _printed = new();
    private readonly SemaphoreSlim _news = new(0);

    internal Running(ProcessStartInfo start)
    {
        _process = new() { StartInfo = start };
        _process.OutputDataReceived += Take;
        _process.ErrorDataReceived += Take;
        _process.Start();
        _process.StandardInput.Close();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Everything it has printed so far, errors included.</summary>
    public string Printed => string.Join('\n', _printed);

    /// <summary>Waits until a line matches.</summary>
    /// <returns>The match.</returns>
    public async Task<Match> WaitForAsync(Regex line)
    {
        ArgumentNullException.ThrowIfNull(line);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(DotnetProgram.Patience);
        while (true)
        {
            var found = _printed.Select(text => line.Match(text)).FirstOrDefault(static match => match.Success);
            if (found is not null)
            {
                return found;
            }

            if (_process.HasExited)
            {
                Assert.Fail($"it ended with {_process.ExitCode} before it printed {line}:\n{Printed}");
            }

            try
            {
                await _news.WaitAsync(patience.Token);
            }
            catch (OperationCanceledException) when (!TestContext.Current.CancellationToken.IsCancellationRequested)
            {
                Assert.Fail($"it did not print {line} within {DotnetProgram.Patience}:\n{Printed}");
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync(CancellationToken.None);
        }

        _process.Dispose();
        _news.Dispose();
    }

    // The stream's end comes as a line that is null; it wakes whoever waits for a line that will not come.
    private void Take(object sender, DataReceivedEventArgs received)
    {
        if (received.Data is { } line)
        {
            _printed.Enqueue(line);
        }

        _news.Release();
    }
}
