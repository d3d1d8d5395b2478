using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Plugin.Hosting;
using Plugin.Hosting.Tests.Doubles;
using Plugin.Transport.Http.Tests.Doubles;

namespace Plugin.Transport.Http.Tests.Configuration;

public sealed class ResourceListenersTests : IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("resources-");

    public void Dispose() => _data.Delete(recursive: true);

    [Fact]
    public async Task Each_resource_listens_for_itself_and_a_kernel_waits_until_its_resource_may_be_served()
    {
        var slow = new SlowStep();
        var builder = Program("--Plugin:Resources:rack1:DirectConnect:Resource", "one", "--Plugin:Resources:rack2:DirectConnect:Resource", "two");
        builder.AddDefault("DirectConnect:AllowedSources:0", "127.0.0.1").AddDefault("Plugin:SelfCheck:RetryEvery", "00:00:00.001");
        builder.Services.AddSingleton<IStartupStep>(slow);
        using var host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);
        var servers = host.Services.GetRequiredService<RunningTransports>().All.OfType<DirectConnectServer>().ToList();
        using var client = RunningServer.CreateClient();
        using var body = new StringContent("""{"vmName":"i-2-3-VM"}""", Encoding.UTF8);

        var served = await client.PostAsync(CheckUrl(servers[0]), body, TestContext.Current.CancellationToken);
        var page = await client.GetAsync(servers[1].CommandUrl, TestContext.Current.CancellationToken);
        var waiting = client.PostAsync(CheckUrl(servers[1]), body, TestContext.Current.CancellationToken);

        servers[0].State.Should().Be($"listens on https://127.0.0.1:{servers[0].Address.Port}");
        served.StatusCode.Should().Be(HttpStatusCode.OK);
        page.StatusCode.Should().Be(HttpStatusCode.OK);
        waiting.IsCompleted.Should().BeFalse();
        slow.IsReady = true;
        (await (await waiting.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken))
            .Should().Contain("\"result\":true");
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_stopping_process_lets_no_kernel_wait()
    {
        var builder = Program("--Plugin:Resources:rack1:X", "1", "--Plugin:Resources:rack2:X", "1");
        builder.Services.AddSingleton<IStartupStep>(new SlowStep());
        using var host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);
        var server = host.Services.GetRequiredService<RunningTransports>().All.OfType<DirectConnectServer>().Last();
        using var client = RunningServer.CreateClient();
        using var body = new StringContent("{}", Encoding.UTF8);
        var waiting = client.PostAsync(CheckUrl(server), body, TestContext.Current.CancellationToken);

        await host.StopAsync(TestContext.Current.CancellationToken);

        // Whether it was still on its way or waited, the kernel must not go on waiting.
        var answered = async () => (await waiting.WaitAsync(TimeSpan.FromSeconds(60))).StatusCode;
        try
        {
            (await answered()).Should().Be(HttpStatusCode.ServiceUnavailable);
        }
        catch (HttpRequestException)
        {
            waiting.IsFaulted.Should().BeTrue();
        }
    }

    [Fact]
    public async Task Settings_of_a_resource_are_refused_with_its_name()
    {
        var builder = Program("--Plugin:Resources:rack1:DirectConnect:MaxConnections", "0");
        using var host = builder.Build();

        await FluentActions.Awaiting(() => host.StartAsync(TestContext.Current.CancellationToken))
            .Should().ThrowAsync<StartupException>().WithMessage("rack1: DirectConnect:MaxConnections*");
    }

    private static Uri CheckUrl(DirectConnectServer server) => new($"{server.CommandUrl}/org.example.CheckCommand");

    private PluginHostBuilder Program(params string[] args) =>
        PluginHost.CreateBuilder(new PluginHostSettings { Args = [.. args, "--listen", "https://127.0.0.1:0"], BaseDirectory = _data.FullName, ProgramName = "example" })
            .AddDefault("Logging:LogLevel:Default", "None")
            .AddDefault("Plugin:DataDirectory", _data.FullName)
            .AddDefault("DirectConnect:Resource", "any")
            .AddResources<ScriptedPlugin>()
            .AddDirectConnect();

    /// <summary>Fails for the second resource until it is ready.</summary>
    private sealed class SlowStep : IStartupStep
    {
        private volatile bool _isReady;

        public bool IsReady
        {
            get => _isReady;
            set => _isReady = value;
        }

        public string Name => "slow";

        public ValueTask RunAsync(PluginResource resource, CancellationToken cancellation) =>
            IsReady || resource.Name == "rack1" ? ValueTask.CompletedTask : throw new IOException("not yet");
    }
}
