using System.Globalization;
using System.Text;
using Plugin.Cli.Terminals;

namespace Plugin.Cli.Tests;

/// <summary><c>plugin serve-kernel</c> while it runs, on a free port.</summary>
internal sealed class ServedKernel : IAsyncDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly LineWatch _output = new();
    private readonly LineWatch _error = new();
    private readonly Task<int> _running;

    private ServedKernel(int port, string[] args) =>
        _running = PluginCommandLine.RunAsync(["serve-kernel", "--port", $"{port}", .. args], new Terminal(_output, _error), _stopping.Token);

    public string Output => _output.ToString();

    public string Error => _error.ToString();

    public static ServedKernel Start(params string[] args) => new(port: 0, args);

    public static ServedKernel StartOn(int port, params string[] args) => new(port, args);

    /// <summary>Waits until it listens.</summary>
    public async Task<int> PortAsync()
    {
        var line = await _output.FirstLine.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        return int.Parse(line.Split(':', ';')[1], CultureInfo.InvariantCulture);
    }

    public Task StopAsync() => _stopping.CancelAsync();

    public Task<int> EndAsync() => _running.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _running;
        _stopping.Dispose();
        await _output.DisposeAsync();
        await _error.DisposeAsync();
    }

    private sealed class LineWatch : TextWriter
    {
        private readonly StringBuilder _text = new();
        private readonly TaskCompletionSource<string> _firstLine = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override Encoding Encoding => Encoding.UTF8;

        public Task<string> FirstLine => _firstLine.Task;

        public override void Write(char value)
        {
            lock (_text)
            {
                _text.Append(value);
                if (value == '\n')
                {
                    _firstLine.TrySetResult(_text.ToString());
                }
            }
        }

        public override string ToString()
        {
            lock (_text)
            {
                return _text.ToString();
            }
        }
    }
}
