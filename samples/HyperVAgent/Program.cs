using HyperVAgent;
using HyperVAgent.External;
using Plugin.Hosting;
using Plugin.Hosting.OpenTelemetry;
using Plugin.Transport.Agent.Configuration;
using Plugin.Transport.Extension;
using Plugin.Transport.Http;

var builder = PluginHost.CreateBuilder(args);
builder.Description =
    """
    HyperVAgent serves one Hyper-V host to CloudStack's management server. It prints "Ready: URL" when it can be
    reached, or "Ready: host ID" when the management server that it dialled has accepted it, and stops on Ctrl-C or
    SIGTERM after answering what is in progress.
    """;
builder
    .AddDefault(PluginHostOptions.DataDirectoryKey, "hyperv-agent-data")
    .AddSwitch(new("--simulate", HostChoice.SimulateKey, "drive a simulated host that lives below the data directory"))
    .AddDefault("DirectConnect:Listen", "https://127.0.0.1:8250")
    .AddDirectConnect()
    .AddConnectedAgent(configure: options => options.OfferAsHyperV(builder.Configuration))
    .AddExtension()
    .AddPlugin<HyperVAgentPlugin>()
    .AddOtlp()
    .Configure(static program => program.AddHyperVHost());
return await builder.RunAsync();
