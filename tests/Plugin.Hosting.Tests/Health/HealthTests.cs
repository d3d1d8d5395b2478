using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Plugin.Hosting.Tests.Doubles;

namespace Plugin.Hosting.Tests.Health;

public sealed class HealthTests : IDisposable
{
    private readonly ProgramBench _program = new();
    private readonly ScriptedReadiness _mount = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public async Task A_process_is_ready_when_every_resource_is_served()
    {
        using var host = await StartAsync("--Plugin:Resources:a:X", "1", "--Plugin:Resources:b:X", "1");
        using var client = ClientOf(host);
        await PipelineBench.Until(() => Transports(host).All(static transport => transport.IsReady));

        var (status, page) = await GetAsync(client, "/readyz");

        status.Should().Be(HttpStatusCode.OK);
        page.GetProperty("status").GetString().Should().Be("ready");
        var first = page.GetProperty("resources")[0];
        first.GetProperty("name").GetString().Should().Be("a");
        first.GetProperty("plugin").GetString().Should().Be("scripted");
        first.GetProperty("inProgress").GetInt32().Should().Be(0);
        first.GetProperty("waitsFor").ValueKind.Should().Be(JsonValueKind.Null);
        first.GetProperty("transports")[0].GetProperty("state").GetString().Should().Be("serves");
        (await GetAsync(client, "/healthz")).Status.Should().Be(HttpStatusCode.OK);
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task One_resource_that_is_not_served_counts_unless_any_will_do()
    {
        foreach (var (when, expected) in new[] { ("all", HttpStatusCode.ServiceUnavailable), ("any", HttpStatusCode.OK) })
        {
            using var host = await StartAsync("--Plugin:Resources:a:X", "1", "--Plugin:Resources:b:X", "1", "--Health:ReadyWhen", when);
            using var client = ClientOf(host);
            await PipelineBench.Until(() => Transports(host).All(static transport => transport.IsReady));
            ((ScriptedTransport)Transports(host)[1]).IsReady = false;

            var (status, page) = await GetAsync(client, "/readyz");

            status.Should().Be(expected);
            page.GetProperty("resources")[1].GetProperty("transports")[0].GetProperty("state").GetString().Should().Be("waits");
            (await GetAsync(client, "/healthz")).Status.Should().Be(HttpStatusCode.OK);
            await host.StopAsync(TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task A_part_that_is_out_of_order_is_named()
    {
        using var host = await StartAsync();
        using var client = ClientOf(host);
        await PipelineBench.Until(() => Transports(host).All(static transport => transport.IsReady));
        _mount.Problem = "the disk is full";

        var (status, page) = await GetAsync(client, "/readyz");

        status.Should().Be(HttpStatusCode.ServiceUnavailable);
        page.GetProperty("status").GetString().Should().Be("not ready");
        page.GetProperty("checks").EnumerateArray().Single(static check => check.GetProperty("name").GetString() == "mount")
            .GetProperty("problem").GetString().Should().Be("the disk is full");
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_journal_that_cannot_be_written_is_told_and_so_is_that_it_can_be_again()
    {
        using var host = await StartAsync();
        using var client = ClientOf(host);
        await PipelineBench.Until(() => Transports(host).All(static transport => transport.IsReady));
        var journal = host.Services.GetRequiredService<CommandJournal>();
        journal.Close(new JournalEntry(), CommandOutcome.Done, null);
        await PipelineBench.Until(() => journal.Writer!.Transactions > 0);
        journal.File!.Execute("PRAGMA query_only = 1");
        journal.Close(new JournalEntry(), CommandOutcome.Done, null);
        await PipelineBench.Until(() => journal.Problem is not null);

        var (status, page) = await GetAsync(client, "/readyz");

        status.Should().Be(HttpStatusCode.ServiceUnavailable);
        var check = page.GetProperty("checks")[0];
        check.GetProperty("name").GetString().Should().Be("journal");
        check.GetProperty("problem").GetString().Should().Contain("journal.db cannot be written; give the plugin process the right");
        journal.File!.Execute("PRAGMA query_only = 0");
        await PipelineBench.Until(() => journal.Problem is null);
        (await GetAsync(client, "/readyz")).Status.Should().Be(HttpStatusCode.OK);
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task The_page_is_there_while_steps_run_and_tells_their_failure_without_secrets()
    {
        using var host = await StartAsync(
            services => services.AddStartupStep<FailingStep>(), "--Plugin:SelfCheck:OnFailure", "retry");
        using var client = ClientOf(host);

        var (status, page) = await GetAsync(client, "/readyz");

        status.Should().Be(HttpStatusCode.ServiceUnavailable);
        page.GetProperty("resources")[0].GetProperty("waitsFor").GetString()
            .Should().StartWith("mount failed: cannot mount").And.NotContain("canary-4711");
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task It_tells_what_the_plugins_serve()
    {
        using var host = await StartAsync("--Plugin:Resources:a:X", "1", "--Plugin:Resources:b:X", "1");
        using var client = ClientOf(host);
        await PipelineBench.Until(() => Transports(host).All(static transport => transport.IsReady));

        var page = await client.GetByteArrayAsync(new Uri("/capabilities", UriKind.Relative), TestContext.Current.CancellationToken);

        var plugin = CapabilityMatrix.Parse(page).Plugins.Should().ContainSingle("both resources have the same").Which;
        plugin.Name.Should().Be("scripted");
        plugin.Transports.Should().Equal("scripted");
        plugin.Commands.Should().HaveCount(2);
        (await SendAsync(host, "HEAD /capabilities HTTP/1.1\r\n\r\n"u8.ToArray())).Should().StartWith("HTTP/1.1 200 ").And.EndWith("\r\n\r\n");
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("GET /other HTTP/1.1\r\n\r\n", "404 ")]
    [InlineData("POST /healthz HTTP/1.1\r\n\r\n", "405 ")]
    [InlineData("HEAD /healthz?x=1 HTTP/1.1\r\nHost: x\r\n\r\n", "200 ")]
    [InlineData("nonsense\r\n\r\n", "400 ")]
    public async Task Other_requests_get_their_status(string request, string expected)
    {
        using var host = await StartAsync();

        var answer = await SendAsync(host, Encoding.ASCII.GetBytes(request));

        answer.Should().StartWith($"HTTP/1.1 {expected}").And.EndWith("\r\n\r\n");
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_head_without_end_and_many_silent_connections_are_bounded()
    {
        using var host = await StartAsync();
        var address = host.Services.GetRequiredService<HealthServer>().EndPoint!;
        var silent = new List<TcpClient>();
        for (var i = 0; i < 40; i++)
        {
            var client = new TcpClient();
            await client.ConnectAsync(address, TestContext.Current.CancellationToken);
            silent.Add(client);
        }

        silent.ForEach(static client => client.Dispose());
        var answer = "";
        await PipelineBench.Until(() => (answer = SendAsync(host, "GET /healthz HTTP/1.1\r\n\r\n"u8.ToArray()).GetAwaiter().GetResult()).Length > 0);

        answer.Should().StartWith("HTTP/1.1 200 ");
        (await SendAsync(host, Enumerable.Repeat((byte)'a', 9000).ToArray())).Should().StartWith("HTTP/1.1 400 ").And.NotContain("aaa");
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("https://127.0.0.1:1")]
    [InlineData("http://name.example:1")]
    [InlineData("http://127.0.0.1:1/path")]
    [InlineData("9090")]
    public async Task An_address_that_cannot_be_listened_on_is_refused_by_its_key(string listen)
    {
        (await ProgramBench.RunToStartAsync(_program.CreateBuilder("--health", listen))).Should().Be(2);

        _program.Error.Should().Contain($"Health:Listen is '{listen}' but must be like http://127.0.0.1:9090");
    }

    [Fact]
    public async Task An_address_that_is_taken_is_named()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        (await ProgramBench.RunToStartAsync(_program.CreateBuilder("--health", $"http://{taken.LocalEndpoint}"))).Should().Be(2);

        _program.Error.Should().Contain($"Health:Listen: cannot listen on http://{taken.LocalEndpoint}");
    }

    private static IReadOnlyList<ITransportHealth> Transports(IHost host) => host.Services.GetRequiredService<RunningTransports>().All;

    private static HttpClient ClientOf(IHost host) =>
        new() { BaseAddress = new Uri($"http://{host.Services.GetRequiredService<HealthServer>().EndPoint}") };

    private static async Task<(HttpStatusCode Status, JsonElement Page)> GetAsync(HttpClient client, string path)
    {
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        using var page = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return (response.StatusCode, page.RootElement.Clone());
    }

    private static async Task<string> SendAsync(IHost host, byte[] request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(host.Services.GetRequiredService<HealthServer>().EndPoint!, TestContext.Current.CancellationToken);
        try
        {
            await client.GetStream().WriteAsync(request, TestContext.Current.CancellationToken);
            using var reader = new StreamReader(client.GetStream(), Encoding.ASCII);
            return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        }
        catch (IOException)
        {
            // All places were taken.
            return "";
        }
    }

    private Task<IHost> StartAsync(params string[] args) => StartAsync(static _ => { }, args);

    private async Task<IHost> StartAsync(Action<IServiceCollection> configure, params string[] args)
    {
        var builder = _program.CreateBuilder([.. args, "--health", "http://127.0.0.1:0", "--Scripted:Kernel", "k"])
            .AddResources<ScriptedPlugin>("scripted", static _ => new ScriptedPlugin())
            .AddTransport(ScriptedTransport.Offer(new ConcurrentQueue<string>()));
        builder.Services.AddSingleton<IReadinessCheck>(_mount);
        configure(builder.Services);
        var host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);
        return host;
    }

    private sealed class ScriptedReadiness : IReadinessCheck
    {
        public string Name => "mount";

        public string? Problem { get; set; }
    }

    private sealed class FailingStep : IStartupStep
    {
        public string Name => "mount";

        public ValueTask RunAsync(PluginResource resource, CancellationToken cancellation) =>
            throw new IOException("cannot mount cifs://u:canary-4711@nas/x");
    }
}
