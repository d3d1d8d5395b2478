using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Plugin.CloudStack.Vm;
using Plugin.Hosting;
using Plugin.Transport.Http.Tests.Doubles;

namespace Plugin.Transport.Http.Tests.Generated;

public sealed class GeneratedPluginTests : IAsyncLifetime
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("generated-");
    private IHost _host = null!;

    private Uri Base => _host.Services.GetRequiredService<DirectConnectServer>().CommandUrl;

    public async ValueTask InitializeAsync()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddPlugin<ExamplePlugin>(options => options.DataDirectory = _data.FullName)
            .AddDirectConnect(static options => options.Listen = "https://127.0.0.1:0");
        _host = builder.Build();
        await _host.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
        _data.Delete(recursive: true);
    }

    [Fact]
    public async Task A_command_reaches_the_handler_by_the_generated_table()
    {
        var reply = await PostAsync("org.example.StartCommand", """{"vmName":"i-2-3-VM"}""");

        reply.Status.Should().Be(HttpStatusCode.OK);
        reply.Body.Should().Contain("started i-2-3-VM");
    }

    [Fact]
    public async Task The_calls_that_are_no_commands_reach_the_part_that_serves_them()
    {
        _host.Services.GetRequiredService<ExamplePlugin>().Host.Report = static () => new Dictionary<string, PowerState> { ["a"] = PowerState.PowerOn };

        var report = await PostAsync("org.apache.cloudstack.HostVmStateReportCommand", "{}");
        var startup = await PostAsync(
            "com.cloud.agent.api.StartupCommand", """[{"com.cloud.agent.api.StartupRoutingCommand":{"guid":"g"}}]""");

        report.Body.Should().Be("""[{"a":"PowerOn"}]""");
        startup.Body.Should().StartWith("""[{"com.cloud.agent.api.StartupRoutingCommand":{""").And.Contain("\"guid\":\"g\"");
    }

    [Fact]
    public async Task What_the_table_does_not_hold_is_not_served()
    {
        (await PostAsync("org.example.CheckCommand", "{}")).Status.Should().Be(HttpStatusCode.NotFound);
    }

    private async Task<Reply> PostAsync(string name, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"{Base}/{name}")) { Content = new StringContent(body) };
        return await RunningServer.SendAsync(request);
    }
}
