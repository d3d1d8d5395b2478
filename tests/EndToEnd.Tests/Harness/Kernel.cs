using System.Text;
using Plugin.Cli.Replay;
using Plugin.Cli.Sessions;

namespace EndToEnd.Tests.Harness;

/// <summary>Sends requests to a plugin process as the management server does.</summary>
internal sealed class Kernel(PluginProcess plugin) : IDisposable
{
    private const string Report = "/api/HypervResource/org.apache.cloudstack.HostVmStateReportCommand";

    private readonly HttpClient _client = PluginUrl.CreateClient(new Uri(plugin.Url), insecure: false, TimeSpan.FromMinutes(2));

    /// <summary>Sends a request and gives what came of it.</summary>
    public async Task<ReplayedLine> SendAsync(SessionLine line) =>
        await new SessionReplayer(_client).ReplayAsync([line], TestContext.Current.CancellationToken)
            .FirstAsync(TestContext.Current.CancellationToken);

    /// <summary>Sends a request and requires that the kernel can use the reply.</summary>
    public async Task<Reply> SucceedAsync(SessionLine line)
    {
        var replayed = await SendAsync(line);
        replayed.Miss.Should().BeNull($"{line.Label} has to succeed: {replayed.Reply?.Details}");
        return replayed.Reply!;
    }

    /// <summary>Posts a body to a command's path and gives the reply's status and text.</summary>
    public async Task<(int Status, string Text)> PostAsync(string command, byte[] body)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        using var response = await _client.PostAsync(
            new Uri($"/api/HypervResource/{command}", UriKind.Relative), content, TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>Asks which VMs exist, as with every ping.</summary>
    public async Task<IReadOnlyList<(string Vm, string State)>> ReportAsync()
    {
        var reply = await SucceedAsync(new(
            0, "report", "POST", Report, "application/json", Encoding.ASCII.GetBytes("{}"), Expectation.Parse(Reply.ReportForm), null));
        return reply.PowerStates;
    }

    public void Dispose() => _client.Dispose();
}
