using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.Hosting.Tests.Doubles;
using Plugin.Transport.Http.Tests.Doubles;

namespace Plugin.Transport.Http.Tests.Kernel;

/// <summary>What the kernel's client says of others than plugin processes, and of those that break.</summary>
public sealed class HostilePeerTests : IDisposable
{
    private const string Canary = "c4nary-p4ssw0rd";
    private const string Good = """[{"org.example.StartAnswer":{"port":1,"result":true}}]""";

    private static readonly byte[] s_http2Settings = [0, 0, 0, 4, 0, 0, 0, 0, 0];
    private static readonly byte[] s_http2GoAway = [0, 0, 8, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1];

    private readonly X509Certificate2 _certificate = OddServer.Certificate(DateTimeOffset.UtcNow.AddDays(1));
    private readonly CollectingLogger _log = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _certificate.Dispose();
        _log.Dispose();
    }

    [Theory]
    [InlineData("SSH-2.0-OpenSSH\r\n")]
    [InlineData("HTTP/1.1 400 Bad Request\r\n\r\n")]
    [InlineData("\u0015\u0003\u0001\u0000\u0002\u0002\u0028")]
    public async Task A_port_that_speaks_no_tls_is_told_apart_from_an_unknown_certificate(string greeting)
    {
        await using var server = new OddServer((stream, cancellation) => SayAsync(stream, Encoding.Latin1.GetBytes(greeting), cancellation));

        var failure = await FailAsync(Options(server));

        failure.Failure.Should().Be(CommandSendFailure.Unreachable);
        failure.Message.Should().Contain("TLS").And.Contain("Is that the port of direct connect").And.NotContain("fingerprint");
    }

    [Fact]
    public async Task A_server_that_closes_during_the_handshake_is_unreachable_and_the_allow_list_is_named()
    {
        await using var server = new OddServer(static (_, _) => Task.CompletedTask);

        var failure = await FailAsync(Options(server));

        failure.Failure.Should().Be(CommandSendFailure.Unreachable);
        failure.Message.Should().Contain("AllowedSources");
    }

    [Fact]
    public async Task A_server_that_never_ends_the_handshake_is_left_after_the_connect_timeout()
    {
        await using var server = new OddServer(static (stream, cancellation) => ReadForEverAsync(stream, cancellation));

        var failure = await FailAsync(Options(server) with { ConnectTimeout = TimeSpan.FromMilliseconds(300) });

        failure.Failure.Should().Be(CommandSendFailure.Unreachable);
        failure.Message.Should().EndWith("accepted no connection within 0.3 s");
    }

    [Fact]
    public async Task A_server_of_http_2_alone_is_no_plugin_process()
    {
        await using var server = OddServer.OverTls(_certificate, static async (stream, cancellation) =>
        {
            await stream.WriteAsync(s_http2Settings, cancellation);
            await ReadRequestAsync(stream, cancellation);
            await stream.WriteAsync(s_http2GoAway, cancellation);
        });

        var failure = await FailAsync(Pinned(server));

        failure.Failure.Should().Be(CommandSendFailure.ConnectionLost);
        failure.Message.Should().Contain("closed the connection before its answer was complete");
    }

    [Fact]
    public async Task A_server_that_echoes_gets_nothing_into_the_message()
    {
        await using var server = OddServer.OverTls(_certificate, static async (stream, cancellation) =>
        {
            var request = new byte[64 * 1024];
            var length = 0;
            while (!Encoding.UTF8.GetString(request, 0, length).Contains('}'))
            {
                length += await stream.ReadAsync(request.AsMemory(length), cancellation);
            }

            var body = Encoding.UTF8.GetString(request, 0, length);
            await SayAsync(stream, Encoding.UTF8.GetBytes(body[body.IndexOf('{', StringComparison.Ordinal)..] + "\r\n\r\n"), cancellation);
        });

        (await FailAsync(Pinned(server))).Failure.Should().Be(CommandSendFailure.Unreadable);
    }

    [Fact]
    public async Task Headers_without_end_are_read_to_a_bound()
    {
        var headers = string.Concat(Enumerable.Range(0, 4000).Select(static i => $"X-{i}: {new string('x', 100)}\r\n"));
        await using var server = OddServer.OverTls(
            _certificate, (stream, cancellation) => SayAsync(stream, Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\n" + headers), cancellation));

        var failure = await FailAsync(Pinned(server));

        failure.Failure.Should().Be(CommandSendFailure.Unreadable);
        failure.Message.Should().Contain("headers that are too long");
    }

    [Fact]
    public async Task An_expired_certificate_is_refused_by_that_name_and_its_fingerprint_is_in_the_message()
    {
        using var expired = OddServer.Certificate(DateTimeOffset.UtcNow.AddDays(-1));
        await using var server = OddServer.OverTls(expired, static (stream, cancellation) => ReadForEverAsync(stream, cancellation));

        var failure = await FailAsync(Options(server));

        failure.Failure.Should().Be(CommandSendFailure.Unreachable);
        failure.Message.Should().Contain("NotTimeValid").And.Contain("made out to another name").And.Contain(expired.GetCertHashString(HashAlgorithmName.SHA256));
    }

    [Fact]
    public async Task The_fingerprint_of_a_certificate_that_is_not_the_pinned_one_is_in_the_message()
    {
        await using var server = OddServer.OverTls(_certificate, static (stream, cancellation) => ReadForEverAsync(stream, cancellation));

        var failure = await FailAsync(Options(server) with { CertificateFingerprint = new('0', 64) });

        failure.Failure.Should().Be(CommandSendFailure.Unreachable);
        failure.Message.Should().Contain("is not trusted: another one is pinned").And.Contain(_certificate.GetCertHashString(HashAlgorithmName.SHA256));
    }

    [Theory]
    [InlineData("301 Moved Permanently", "no redirect is followed")]
    [InlineData("401 Unauthorized", "is there a proxy or another server in between?")]
    [InlineData("407 Proxy Authentication Required", "is there a proxy or another server in between?")]
    [InlineData("503 Service Unavailable", "its log says why")]
    public async Task A_status_of_another_server_says_what_to_look_for(string status, string expected)
    {
        await using var server = OddServer.OverTls(_certificate, (stream, cancellation) => ReplyAsync(stream, status, "", cancellation));

        (await FailAsync(Pinned(server))).Message.Should().Contain($"HTTP status {status[..3]}; ").And.Contain(expected);
    }

    [Fact]
    public async Task An_answer_that_drips_ends_with_the_wait_of_the_command()
    {
        await using var server = OddServer.OverTls(_certificate, static async (stream, cancellation) =>
        {
            await ReadRequestAsync(stream, cancellation);
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"u8.ToArray(), cancellation);
            while (true)
            {
                await stream.WriteAsync("1\r\n \r\n"u8.ToArray(), cancellation);
                await stream.FlushAsync(cancellation);
                await Task.Yield();
            }
        });

        var failure = await FailAsync(Pinned(server) with { MaxAnswerBytes = int.MaxValue / 2 }, new() { Wait = 1 });

        failure.Failure.Should().Be(CommandSendFailure.TimedOut);
        failure.Message.Should().EndWith("did not answer within 1 s");
    }

    [Fact]
    public async Task A_connection_that_is_cut_at_any_byte_of_the_answer_is_a_lost_one()
    {
        var reply = Encoding.UTF8.GetBytes(Reply("200 OK", Good));
        for (var length = 0; length < reply.Length; length += 7)
        {
            var cut = reply[..length];
            await using var server = OddServer.OverTls(_certificate, async (stream, cancellation) =>
            {
                await ReadRequestAsync(stream, cancellation);
                await stream.WriteAsync(cut, cancellation);
            });

            var failure = await FailAsync(Pinned(server));

            failure.Failure.Should().BeOneOf([CommandSendFailure.ConnectionLost, CommandSendFailure.Unreadable], "{0} of {1} bytes came", length, reply.Length);
        }
    }

    [Fact]
    public async Task Random_changes_to_an_answer_give_an_answer_or_the_documented_failure()
    {
        var body = Encoding.UTF8.GetBytes($$$"""[{"org.example.StartAnswer":{"port":1,"details":"{{{Canary}}}","result":true}}]""");
        var random = new Random(4711);
        byte[] changed = [];
        await using var server = OddServer.OverTls(_certificate, async (stream, cancellation) =>
        {
            await ReadRequestAsync(stream, cancellation);
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Length: {changed.Length}\r\nConnection: close\r\n\r\n"), cancellation);
            await stream.WriteAsync(changed, cancellation);
        });
        using var client = Client(Pinned(server));
        for (var i = 0; i < 150; i++)
        {
            changed = (byte[])body.Clone();
            changed[random.Next(changed.Length)] = (byte)random.Next(256);
            try
            {
                await client.SendAsync(new StartCommand(), Cancellation);
            }
            catch (CommandSendException e)
            {
                e.Failure.Should().BeOneOf(CommandSendFailure.Unreadable, CommandSendFailure.WrongAnswer);
                (e + _log.All).Should().NotContain(Canary, "an answer may hold a secret");
            }
        }
    }

    [Theory]
    [InlineData("[null]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[{}]")]
    [InlineData("[[]]")]
    [InlineData("""[{"org.example.StartAnswer":null}]""")]
    [InlineData("""[{"org.example.StartAnswer":[]}]""")]
    [InlineData("""[{"org.example.StartAnswer":{"port":"c4nary-p4ssw0rd"}}]""")]
    [InlineData("\u00ef\u00bb\u00bf[]")]
    public async Task Json_that_is_no_answer_is_unreadable(string body)
    {
        await using var server = OddServer.OverTls(_certificate, (stream, cancellation) => ReplyAsync(stream, "200 OK", body, cancellation));

        (await FailAsync(Pinned(server))).Failure.Should().Be(CommandSendFailure.Unreadable);
    }

    [Fact]
    public async Task Many_at_once_on_one_client_each_get_their_own_answer()
    {
        await using var server = OddServer.OverTls(_certificate, static async (stream, cancellation) =>
        {
            var request = await ReadRequestAsync(stream, cancellation);
            var wait = request[(request.IndexOf("\"wait\":", StringComparison.Ordinal) + 7)..].TrimEnd('}', ' ');
            wait = new string([.. wait.TakeWhile(char.IsAsciiDigit)]);
            await SayAsync(stream, Encoding.UTF8.GetBytes(Reply("200 OK", $$$"""[{"org.example.StartAnswer":{"port":{{{wait}}}}}]""")), cancellation);
        });
        using var client = Client(Pinned(server));

        var answers = await Task.WhenAll(Enumerable.Range(1000, 50).Select(async wait => (wait, (await client.SendAsync(new StartCommand { Wait = wait }, Cancellation)).Port)));

        answers.Should().OnlyContain(static pair => pair.wait == pair.Port);
    }

    [Fact]
    public async Task Disposing_the_client_ends_what_is_under_way_and_refuses_what_comes()
    {
        var asked = new TaskCompletionSource();
        await using var server = OddServer.OverTls(_certificate, async (stream, cancellation) =>
        {
            await ReadRequestAsync(stream, cancellation);
            asked.TrySetResult();
            await ReadForEverAsync(stream, cancellation);
        });
        using var client = Client(Pinned(server));
        var asking = client.SendAsync(new StartCommand(), Cancellation).AsTask();
        await asked.Task.WaitAsync(Cancellation);

        client.Dispose();

        var failure = (await asking.Invoking(static task => task).Should().ThrowAsync<CommandSendException>()).Which;
        failure.Failure.Should().Be(CommandSendFailure.ConnectionLost, "the command may have been run");
        failure.Message.Should().Contain("the client was disposed");
        await FluentActions.Awaiting(async () => await client.SendAsync(new StartCommand(), Cancellation)).Should()
            .ThrowAsync<ObjectDisposedException>().WithMessage("*DirectConnectClient*");
    }

    [Fact]
    public async Task Nothing_is_not_sent()
    {
        using var client = Client(new() { Url = new("https://127.0.0.1:1") });

        await FluentActions.Awaiting(async () => await client.ExchangeAsync(null!, Cancellation)).Should().ThrowAsync<ArgumentNullException>();
        await FluentActions.Awaiting(async () => await client.SendAsync<StartAnswer>(null!, Cancellation)).Should().ThrowAsync<ArgumentNullException>();
    }

    [Fact]
    public async Task Who_has_given_up_already_sends_nothing()
    {
        using var client = Client(new() { Url = new("https://127.0.0.1:1") });

        await FluentActions.Awaiting(async () => await client.SendAsync(new StartCommand(), new CancellationToken(canceled: true)))
            .Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public void Settings_that_cannot_be_kept_are_refused_by_name()
    {
        var good = new DirectConnectClientOptions { Url = new("https://127.0.0.1:8250") };
        foreach (var (options, setting) in new (DirectConnectClientOptions, string)[]
        {
            (good with { Url = null! }, "Url"),
            (good with { MaxAnswerBytes = 0 }, "MaxAnswerBytes"),
            (good with { ConnectTimeout = TimeSpan.Zero }, "ConnectTimeout"),
            (good with { ConnectTimeout = TimeSpan.MaxValue }, "ConnectTimeout"),
            (good with { AnswerTimeout = TimeSpan.FromSeconds(-5) }, "AnswerTimeout"),
            (good with { Controller = "../../admin" }, "Controller"),
            (good with { Controller = ".." }, "Controller"),
            (good with { Controller = "a?b" }, "Controller"),
            (good with { Controller = "" }, "Controller"),
            (good with { Controller = null! }, "Controller"),
            (good with { Types = null! }, "Types"),
            (good with { Types = [null!] }, "Types"),
            (good with { Time = null! }, "Time"),
        })
        {
            FluentActions.Invoking(() => new DirectConnectClient(options).Dispose()).Should().Throw<ArgumentException>().WithMessage($"{setting} must*");
        }
    }

    [Theory]
    [InlineData("1")]
    [InlineData("poweron")]
    [InlineData(" PowerOn")]
    [InlineData("PowerOn, PowerOff")]
    [InlineData("")]
    public async Task A_power_state_is_known_by_its_exact_name_alone(string state)
    {
        await using var server = OddServer.OverTls(
            _certificate, (stream, cancellation) => ReplyAsync(stream, "200 OK", $$"""[{"i-1-2-VM":"{{state}}"},{"i-2-2-VM":"PowerOn"},{"i-3-2-VM":null}]""", cancellation));
        using var client = Client(Pinned(server));

        (await client.ReportPowerStatesAsync(Cancellation)).Should().BeEquivalentTo(new Dictionary<string, CloudStack.Vm.PowerState?>
        {
            ["i-1-2-VM"] = null, ["i-2-2-VM"] = CloudStack.Vm.PowerState.PowerOn, ["i-3-2-VM"] = null,
        });
    }

    private static DirectConnectClientOptions Options(OddServer server) => new() { Url = server.Url, AnswerTimeout = TimeSpan.FromMinutes(1) };

    private static string Reply(string status, string body) =>
        $"HTTP/1.1 {status}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}";

    private static async Task ReplyAsync(Stream stream, string status, string body, CancellationToken cancellation)
    {
        await ReadRequestAsync(stream, cancellation);
        await SayAsync(stream, Encoding.UTF8.GetBytes(Reply(status, body)), cancellation);
    }

    /// <summary>Says something and waits until the other end has had enough.</summary>
    private static async Task SayAsync(Stream stream, byte[] text, CancellationToken cancellation)
    {
        await stream.WriteAsync(text, cancellation);
        await stream.FlushAsync(cancellation);
        await ReadForEverAsync(stream, cancellation);
    }

    private static async Task<string> ReadRequestAsync(Stream stream, CancellationToken cancellation)
    {
        var request = new StringBuilder();
        var buffer = new byte[4096];
        while (!request.ToString().EndsWith('}'))
        {
            request.Append(Encoding.UTF8.GetString(buffer, 0, await stream.ReadAsync(buffer, cancellation) is > 0 and var read ? read : throw new EndOfStreamException()));
        }

        return request.ToString();
    }

    private static async Task ReadForEverAsync(Stream stream, CancellationToken cancellation)
    {
        var buffer = new byte[4096];
        while (await stream.ReadAsync(buffer, cancellation) > 0)
        {
            // Until the other end closes.
        }
    }

    private DirectConnectClientOptions Pinned(OddServer server) =>
        Options(server) with { CertificateFingerprint = _certificate.GetCertHashString(HashAlgorithmName.SHA256) };

    private DirectConnectClient Client(DirectConnectClientOptions options) =>
        new(options with { Types = [WireTypes.All, AbstractionsWireTypes.All] }, KernelLog.To(_log));

    private async Task<CommandSendException> FailAsync(DirectConnectClientOptions options, StartCommand? command = null)
    {
        using var client = Client(options);
        command ??= new();
        command.Password = new(Canary);
        var asking = async () => await client.SendAsync(command, Cancellation);
        var failure = (await asking.Should().ThrowAsync<CommandSendException>()).Which;
        (failure + _log.All).Should().NotContain(Canary);
        failure.Message.Should().StartWith(options.Url.GetLeftPart(UriPartial.Authority));
        return failure;
    }
}
