using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Plugin.Hosting.Tests.Doubles;

/// <summary>A program in this process, with its own directory and everything it prints.</summary>
public sealed class ProgramBench : IDisposable
{
    private readonly DirectoryInfo _directory = System.IO.Directory.CreateTempSubdirectory("program-");
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    public string Output => _output.ToString();

    public string Error => _error.ToString();

    public string Directory => _directory.FullName;

    public string Write(string name, string text)
    {
        var path = Path.Combine(Directory, name);
        File.WriteAllText(path, text);
        return path;
    }

    public PluginHostBuilder CreateBuilder(params string[] args)
    {
        var builder = PluginHost.CreateBuilder(new PluginHostSettings
        {
            Args = args,
            ProgramName = "example",
            BaseDirectory = Directory,
            Output = _output,
            Error = _error,
        });
        builder.AddDefault("Logging:LogLevel:Default", "None");
        builder.AddDefault(PluginHostOptions.DataDirectoryKey, Path.Combine(Directory, "data"));
        return builder;
    }

    /// <summary>Runs a program that is asked to stop as soon as it has started.</summary>
    public static Task<int> RunToStartAsync(PluginHostBuilder builder)
    {
        builder.Services.AddHostedService<StopWhenStarted>();
        return PipelineBench.InTime(builder.RunAsync(TestContext.Current.CancellationToken));
    }

    public void Dispose()
    {
        _output.Dispose();
        _error.Dispose();
        _directory.Delete(recursive: true);
    }

    private sealed class StopWhenStarted(IHostApplicationLifetime lifetime) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            lifetime.ApplicationStarted.Register(lifetime.StopApplication);
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
