using System.Globalization;
using System.Text;
using Plugin.Abstractions;
using Plugin.Hosting.Tests.Doubles;
using Plugin.Transport.Http.Tests.Doubles;

namespace Plugin.Transport.Http.Tests.Kernel;

public sealed class BadReplyTests
{
    private const string Canary = "c4nary-p4ssw0rd";

    [Theory]
    [InlineData("200 OK", "[]", "answered with an empty array")]
    [InlineData("200 OK", "", "sent an answer that cannot be read: ")]
    [InlineData("200 OK", "<html>", "sent an answer that cannot be read: ")]
    [InlineData("200 OK", """[{"org.example.Unknown":{}}]""", "answered with org.example.Unknown, which is no answer that the kernel knows")]
    [InlineData("200 OK", """[{"org.example.CheckCommand":{}}]""", "answered with org.example.CheckCommand, which is no answer that the kernel knows")]
    [InlineData("500 Oops", "[]", "answered with the HTTP status 500; its log says why")]
    [InlineData("302 Found", "", "answered with the HTTP status 302; no redirect is followed")]
    public async Task What_is_no_answer_is_said_to_be_none(string status, string body, string message)
    {
        await using var server = CannedServer.Saying(status, body);

        var failure = await AskAsync(server);

        failure.Failure.Should().Be(CommandSendFailure.Unreadable);
        failure.Message.Should().StartWith($"{server.Url.GetLeftPart(UriPartial.Authority)} {message}");
    }

    [Fact]
    public async Task Any_404_means_that_the_command_is_not_served()
    {
        await using var server = CannedServer.Saying("404 Not Found", "<html>");

        (await AskAsync(server)).Should().BeOfType<CommandUnsupportedException>().Which.Message.Should().Contain("org.example.StartCommand");
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 1025\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n401\r\n{0}\r\n0\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\n\r\n{0}")]
    public async Task An_answer_beyond_the_bound_is_not_read(string response)
    {
        var text = string.Format(CultureInfo.InvariantCulture, response, new string(' ', 1025));
        await using var server = new CannedServer(Encoding.ASCII.GetBytes(text));

        var failure = await AskAsync(server, static options => options with { MaxAnswerBytes = 1024 });

        failure.Failure.Should().Be(CommandSendFailure.Unreadable);
        failure.Message.Should().EndWith("sent an answer of more than 1024 bytes (MaxAnswerBytes)");
    }

    [Fact]
    public async Task An_answer_as_long_as_the_bound_is_read()
    {
        var body = """[{"org.example.StartAnswer":{"port":1}}]""".PadRight(1024);
        await using var server = CannedServer.Saying("200 OK", body);
        using var client = Client(server, static options => options with { MaxAnswerBytes = 1024 });

        (await client.SendAsync(new StartCommand(), TestContext.Current.CancellationToken)).Port.Should().Be(1);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[{", CommandSendFailure.ConnectionLost)]
    [InlineData("nonsense\r\n\r\n", CommandSendFailure.Unreadable)]
    public async Task A_connection_that_ends_too_early_is_a_lost_one_and_nonsense_is_unreadable(string response, CommandSendFailure expected)
    {
        await using var server = new CannedServer(Encoding.ASCII.GetBytes(response));

        (await AskAsync(server)).Failure.Should().Be(expected);
    }

    [Fact]
    public async Task A_server_that_says_nothing_is_waited_for_as_long_as_the_settings_say()
    {
        await using var server = new CannedServer(null);

        var failure = await AskAsync(server, static options => options with { AnswerTimeout = TimeSpan.FromMilliseconds(500) });

        failure.Failure.Should().Be(CommandSendFailure.TimedOut);
        failure.Message.Should().EndWith("did not answer within 0.5 s");
    }

    private static async Task<CommandSendException> AskAsync(
        CannedServer server, Func<DirectConnectClientOptions, DirectConnectClientOptions>? configure = null)
    {
        var log = new CollectingLogger();
        using var client = Client(server, configure, log);
        var asking = async () => await client.SendAsync(
            new StartCommand { Password = new(Canary), Store = $"nfs://user:{Canary}@filer/x" }, TestContext.Current.CancellationToken);
        var failure = (await asking.Should().ThrowAsync<CommandSendException>()).Which;
        (failure + log.All).Should().NotContain(Canary);
        return failure;
    }

    private static DirectConnectClient Client(
        CannedServer server, Func<DirectConnectClientOptions, DirectConnectClientOptions>? configure = null, CollectingLogger? log = null)
    {
        var options = new DirectConnectClientOptions
        {
            Url = server.Url,
            CertificateFingerprint = server.Fingerprint,
            Types = [WireTypes.All, AbstractionsWireTypes.All],
        };
        return new(configure?.Invoke(options) ?? options, log is null ? null : KernelLog.To(log));
    }
}
