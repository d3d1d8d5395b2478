using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Plugin.Hosting;

namespace Plugin.Cli.Tests;

public sealed class DescribeUrlTests
{
    private static readonly string s_description = CapabilityMatrix.Of([PluginDescriber.Describe(typeof(FirewallsPlugin))!]).ToJson();

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/capabilities")]
    [InlineData("/healthz")]
    [InlineData("/proxied/readyz")]
    public async Task Any_address_of_a_health_page_leads_to_the_description(string path)
    {
        await using var server = await ServeAsync(200, s_description);

        var run = await CommandLineRun.OfAsync("describe", server.Url + path, "--insecure", "--json");

        run.Should().Be(new CommandLineRun(0, s_description, ""));
        server.Received.Should().ContainSingle().Which.Path.Should().EndWith("/capabilities");
    }

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_is_refused_with_its_fingerprint_which_can_be_pinned()
    {
        await using var server = await ServeAsync(200, s_description);

        var refused = await CommandLineRun.OfAsync("describe", server.Url);

        refused.ExitCode.Should().Be(2);
        refused.Error.Should().Contain("this machine does not trust the certificate of https://127.0.0.1:").And.Contain("--pin").And.Contain("--insecure");
        var fingerprint = Regex.Match(refused.Error, "SHA-256 ([0-9A-F]{64})").Groups[1].Value;
        (await CommandLineRun.OfAsync("describe", server.Url, "--pin", fingerprint)).ExitCode.Should().Be(0);
        var other = await CommandLineRun.OfAsync("describe", server.Url, "--pin", new string('0', 64));
        other.ExitCode.Should().Be(2);
        other.Error.Should().Contain($"has another certificate, SHA-256 {fingerprint}");
        server.Received.Should().ContainSingle("nothing is sent to a server that is not believed");
    }

    [Theory]
    [InlineData(404, "", "is not there: the process is no plugin, an older one, or this is its address for commands")]
    [InlineData(302, "", "answers with status 302")]
    [InlineData(503, "{}", "answers with status 503")]
    [InlineData(200, " <!doctype html>", "is a web page")]
    [InlineData(200, "", "gives no description")]
    [InlineData(200, "{}", "it is JSON, and no description of plugins")]
    [InlineData(200, """{"status":"alive","resources":[]}""", "it is JSON, and no description of plugins")]
    [InlineData(200, """{"version":2,"plugins":{}}""", "its form has version 2, and this program knows version 1")]
    [InlineData(200, """{"version":1,"plugins":[null]}""", "the list of plugins has a null")]
    [InlineData(200, """{"version":1,"plugins":[{"name":"x"}]}""", "gives no description")]
    public async Task What_is_no_description_is_told_with_the_cure(int status, string body, string expected)
    {
        await using var server = await ServeAsync(status, body);

        var run = await CommandLineRun.OfAsync("describe", server.Url, "--insecure");

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(expected).And.Contain("; name the plugin's health page, which --health or Health:Listen turns on");
        run.Error.TrimEnd().Should().NotContain("\n");
    }

    [Fact]
    public async Task A_page_without_end_is_read_to_a_bound()
    {
        await using var server = await ServeAsync(200, new string(' ', 5 << 20));

        (await CommandLineRun.OfAsync("describe", server.Url, "--insecure")).Error.Should().Contain("gives more than 4 MiB");
    }

    [Fact]
    public async Task Nobody_at_the_address_is_told()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = listener.LocalEndpoint.ToString();
        listener.Stop();

        var run = await CommandLineRun.OfAsync("describe", $"http://user:canary-4711@{address}");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain($"nobody listens at {address}").And.NotContain("canary-4711");
    }

    [Fact]
    public async Task A_server_that_says_nothing_is_left_after_the_timeout()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();

        (await CommandLineRun.OfAsync("describe", $"http://{listener.LocalEndpoint}", "--timeout", "1")).Error
            .Should().Contain("gave no whole answer within 1 s");
    }

    [Fact]
    public async Task A_server_of_another_protocol_is_told()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var serving = Task.Run(async () =>
        {
            using var client = await listener.AcceptTcpClientAsync(TestContext.Current.CancellationToken);
            await client.GetStream().ReadExactlyAsync(new byte[1], TestContext.Current.CancellationToken);
            await client.GetStream().WriteAsync("SSH-2.0-x\r\n"u8.ToArray(), TestContext.Current.CancellationToken);
        }, TestContext.Current.CancellationToken);

        var run = await CommandLineRun.OfAsync("describe", $"http://{listener.LocalEndpoint}");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("does not answer as a health page does");
        await serving;
    }

    [Fact]
    public async Task A_server_that_drips_is_left_after_the_timeout_as_a_whole()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var serving = Task.Run(async () =>
        {
            using var client = await listener.AcceptTcpClientAsync(TestContext.Current.CancellationToken);
            try
            {
                await client.GetStream().WriteAsync("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"u8.ToArray(), TestContext.Current.CancellationToken);
                for (var sent = 0; sent < 4 << 20; sent++)
                {
                    await client.GetStream().WriteAsync("1\r\n \r\n"u8.ToArray(), TestContext.Current.CancellationToken);
                    await Task.Yield();
                }
            }
            catch (IOException)
            {
                // The tool has left.
            }
        }, TestContext.Current.CancellationToken);

        (await CommandLineRun.OfAsync("describe", $"http://{listener.LocalEndpoint}", "--timeout", "1")).Error.Should().Contain("gave no whole answer within 1 s");
        await serving;
    }

    [Fact]
    public async Task A_server_of_tls_is_told_from_one_that_is_not()
    {
        await using var server = await ServeAsync(200, s_description);

        var run = await CommandLineRun.OfAsync("describe", server.Url.Replace("https:", "http:", StringComparison.Ordinal));

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("try https:// in place of http://");
    }

    [Fact]
    public async Task Nothing_that_a_server_says_steers_the_terminal()
    {
        await using var hostile = await ServeAsync(200, """{"version":1,"plugins":[{"name":"x\u001b[2J","class":"[red]","parts":[null]}]}""");
        await using var shown = await ServeAsync(200, """{"version":1,"plugins":[{"name":"x\u001b[2J","class":"[red]y[/]"}]}""");

        (await CommandLineRun.OfAsync("describe", hostile.Url, "--insecure")).Error.Should().Contain("x\ufffd[2J").And.NotContain("\u001b");
        (await CommandLineRun.OfAsync("describe", shown.Url, "--insecure")).Output.Should().Contain("class: [red]y[/]").And.NotContain("\u001b");
    }

    [Theory]
    [InlineData("http://127.0.0.1:0")]
    [InlineData("http://a..b")]
    [InlineData("http://*:9090")]
    [InlineData("http://127.0.0.1:99999")]
    [InlineData("http://[::1")]
    [InlineData("http://\u202e:1")]
    [InlineData("https://xn--0:1/")]
    public async Task An_odd_address_ends_in_one_line(string target)
    {
        var run = await CommandLineRun.OfAsync("describe", target, "--timeout", "5");

        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith("plugin: ").And.Contain("name the plugin's health page");
        run.Error.TrimEnd().Should().NotContain("\n");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("2147483647")]
    [InlineData("99999999999")]
    [InlineData("soon")]
    public async Task A_timeout_that_no_clock_keeps_is_refused(string seconds)
    {
        var run = await CommandLineRun.OfAsync("describe", "http://127.0.0.1:1", "--timeout", seconds);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("--timeout");
    }

    [Theory]
    [InlineData("http://")]
    [InlineData("https://:1/")]
    public async Task What_only_begins_like_an_address_is_refused(string target)
    {
        (await CommandLineRun.OfAsync("describe", target)).Error.Should().StartWith("plugin: that is no address; ");
    }

    private static Task<CannedServer> ServeAsync(int status, string body) =>
        CannedServer.StartAsync(new Dictionary<string, (int Status, string Body)> { ["capabilities"] = (status, body) });
}
