using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Plugin.Abstractions;
using Plugin.CloudStack.Host;
using Plugin.Hosting;
using Plugin.Hosting.Tests.Doubles;
using Plugin.Transport.Agent.Configuration;
using Plugin.Transport.Agent.Control;
using Plugin.Transport.Agent.Lifecycle;
using Plugin.Transport.Agent.Tests.Doubles;

namespace Plugin.Transport.Agent.Tests.Lifecycle;

/// <summary>An agent over a scripted plugin, with a clock that the test moves.</summary>
internal sealed class RunningAgent : IAsyncDisposable
{
    private readonly DirectoryInfo? _ownData;
    private readonly LoggerFactory _loggers;
    private readonly CommandPipeline _pipeline;
    private readonly KernelControl _control = new();

    private RunningAgent(string kernels, IPlugin plugin, string? data, Action<AgentOptions>? configure)
    {
        _ownData = data is null ? Directory.CreateTempSubdirectory("agent-") : null;
        var options = new AgentOptions { Kernels = kernels, Guid = "g-1", TrustAnyKernel = true, Name = "host-1", Version = "4.23.0", HypervisorType = HypervisorType.KVM };
        configure?.Invoke(options);
        Data = data ?? _ownData!.FullName;
        if (options.CertificateFile is "")
        {
            options.CertificateFile = null;
        }
        else if (options.CertificateFile is null)
        {
            var key = TestAuthority.Known.Client.GetRSAPrivateKey()!.ExportPkcs8PrivateKeyPem();
            options.CertificateFile = Path.Combine(Data, "agent.pem");
            File.WriteAllText(options.CertificateFile, $"{TestAuthority.Known.Client.ExportCertificatePem()}\n{key}\n");
        }

        var host = new PluginHostOptions { DataDirectory = Data, DrainWithin = TimeSpan.FromSeconds(5) };
        _loggers = new LoggerFactory([Log], new LoggerFilterOptions { MinLevel = LogLevel.Trace });
        _pipeline = new CommandPipeline(Options.Create(host), Time, _loggers.CreateLogger<CommandPipeline>());
        Service = new AgentService(plugin, _pipeline, AgentOptions.DefaultSection, options, host, Time, _loggers.CreateLogger<AgentService>());
        _control.Bind(() => Service.Ready);
    }

    public AgentService Service { get; }

    public IKernelControl Control => _control;

    public ManualTime Time { get; } = new();

    public CollectingLogger Log { get; } = new();

    public string Data { get; }

    public static async Task<RunningAgent> StartAsync(
        string kernels, IPlugin? plugin = null, string? data = null, Action<AgentOptions>? configure = null)
    {
        var agent = new RunningAgent(kernels, plugin ?? new ScriptedPlugin(), data, configure);
        await agent.Service.StartAsync(Patience.Token);
        return agent;
    }

    /// <summary>Moves the clock once somebody waits for a moment within the span.</summary>
    public async Task PassAsync(TimeSpan span)
    {
        var patience = Patience.Token;
        while (Time.TimersDueWithin(span) == 0)
        {
            patience.ThrowIfCancellationRequested();
            await Task.Yield();
        }

        Time.Advance(span);
    }

    public async ValueTask DisposeAsync()
    {
        var stopping = Service.StopAsync(CancellationToken.None);
        while (!stopping.IsCompleted)
        {
            Time.Advance(TimeSpan.FromSeconds(1));
            await Task.WhenAny(stopping, Task.Delay(TimeSpan.FromMilliseconds(5)));
        }

        await stopping;
        Service.Dispose();
        _pipeline.Dispose();
        _loggers.Dispose();
        _ownData?.Delete(recursive: true);
    }
}
