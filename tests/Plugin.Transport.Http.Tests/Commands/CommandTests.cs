using System.Net;
using System.Text;
using Plugin.Hosting.Tests.Doubles;
using Plugin.Transport.Http.Tests.Doubles;

namespace Plugin.Transport.Http.Tests.Commands;

public sealed class CommandTests : IAsyncLifetime
{
    private const string Start = "org.example.StartCommand";
    private const string Check = "org.example.CheckCommand";

    private RunningServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await RunningServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_command_is_answered_with_an_array_of_one_answer_of_its_class()
    {
        var reply = await _server.PostAsync(Start, """{"vmName":"i-2-3-VM","contextMap":{},"wait":0,"bypassHostMaintenance":false}""");

        reply.Status.Should().Be(HttpStatusCode.OK);
        reply.ContentType.Should().Be("application/json; charset=utf-8");
        reply.Body.Should().Be("""[{"org.example.StartAnswer":{"port":5900,"result":true,"contextMap":{},"wait":0,"bypassHostMaintenance":false}}]""");
    }

    [Fact]
    public async Task Each_command_has_its_own_answer_class()
    {
        (await _server.PostAsync(Check, "{}")).Body.Should().StartWith("""[{"org.example.CheckAnswer":{"state":"PowerOn",""");
    }

    [Fact]
    public async Task The_resource_is_the_address_that_the_kernel_dialled()
    {
        string? resource = null;
        _server.Plugin.Start = (_, context) =>
        {
            resource = context.Resource;
            return new(new StartAnswer());
        };

        await _server.PostAsync(Start, "{}");

        resource.Should().Be("127.0.0.1");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("application/json")]
    [InlineData("application/json; charset=ISO-8859-1")]
    [InlineData("application/json; charset=\"latin1\"")]
    public async Task Latin_1_is_understood_whether_the_client_names_it_or_not(string? contentType)
    {
        var name = await NameSeenFor(Encoding.Latin1.GetBytes("""{"vmName":"café-ÿ"}"""), contentType);

        name.Should().Be("café-ÿ");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("application/json")]
    [InlineData("application/json; charset=utf-8")]
    public async Task Utf_8_is_understood_whether_the_client_names_it_or_not(string? contentType)
    {
        var name = await NameSeenFor(Encoding.UTF8.GetBytes("""{"vmName":"café-漢-😀"}"""), contentType);

        name.Should().Be("café-漢-😀");
    }

    [Fact]
    public async Task A_charset_that_is_named_is_believed()
    {
        (await NameSeenFor(Encoding.UTF8.GetBytes("""{"vmName":"é"}"""), "application/json; charset=iso-8859-1")).Should().Be("Ã©");

        var wrong = await _server.PostAsync(Start, Encoding.Latin1.GetBytes("""{"vmName":"é"}"""), "application/json; charset=utf-8");
        ShouldFail(wrong, "not UTF-8");
    }

    [Fact]
    public async Task A_charset_that_is_not_understood_fails_with_the_right_class()
    {
        ShouldFail(await _server.PostAsync(Start, "{}"u8.ToArray(), "application/json; charset=utf-16"), "the charset 'utf-16' is not understood");
    }

    [Theory]
    [InlineData("this is not JSON", "expected an object")]
    [InlineData("", "the end of the text")]
    [InlineData("{\"vmName\":\"i-2-3", "the string does not end")]
    [InlineData("{\"vmName\":{}}", "$.vmName")]
    [InlineData("[{\"org.example.StartCommand\":{}}]", "expected an object but found an array")]
    [InlineData("{} {}", "the text goes on")]
    public async Task A_body_that_is_not_the_command_fails_with_the_right_class_and_the_reason(string body, string reason)
    {
        ShouldFail(await _server.PostAsync(Start, body), reason);
    }

    [Fact]
    public async Task A_body_of_20_mebibytes_fails_with_the_right_class_and_its_length()
    {
        var body = new byte[20 * 1024 * 1024];
        Array.Fill(body, (byte)' ');

        ShouldFail(await _server.PostAsync(Start, body, "application/json"), "20971520 bytes is longer than the limit of 16777216");
    }

    [Fact]
    public async Task A_body_of_the_greatest_length_is_accepted()
    {
        var text = """{"vmName":"x"}""";
        var body = new byte[16 * 1024 * 1024];
        Array.Fill(body, (byte)' ');
        Encoding.ASCII.GetBytes(text, body);

        (await _server.PostAsync(Start, body, "application/json")).Body.Should().Contain("\"result\":true");
    }

    [Fact]
    public async Task A_compressed_body_fails_with_the_reason()
    {
        using var content = new ByteArrayContent([31, 139, 8, 0]);
        content.Headers.ContentEncoding.Add("gzip");

        ShouldFail(await RunningServer.SendAsync(new(HttpMethod.Post, _server.UrlOf(Start)) { Content = content }), "the body is compressed");
    }

    [Fact]
    public async Task A_body_that_breaks_off_fails_and_the_server_goes_on()
    {
        using (var client = await RawClient.ConnectAsync(_server.Base))
        {
            await client.WriteAsync($"POST /api/HypervResource/{Start} HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{{\"vmName\":");
            await client.ShutdownWriteAsync();
            (await client.ReadToEndAsync()).Should().Match(static reply => reply.Length == 0 || reply.Contains("broke off", StringComparison.Ordinal));
        }

        (await _server.PostAsync(Start, "{}")).Status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_command_that_fails_is_still_a_200()
    {
        _server.Plugin.Start = static (_, _) => throw new IOException("the disk is full");

        ShouldFail(await _server.PostAsync(Start, "{}"), "the disk is full");
    }

    [Fact]
    public async Task An_unknown_command_is_a_404_that_names_its_neighbours()
    {
        var reply = await _server.PostAsync("com.cloud.agent.api.StratCommand", "{}");

        reply.Status.Should().Be(HttpStatusCode.NotFound);
        reply.ContentType.Should().Be("application/json; charset=utf-8");
        reply.Body.Should().StartWith("""[{"com.cloud.agent.api.UnsupportedAnswer":{"result":false,""")
            .And.Contain("com.cloud.agent.api.StratCommand").And.Contain("it serves org.example.StartCommand");
    }

    [Fact]
    public async Task An_unknown_command_without_neighbours_says_where_the_list_is()
    {
        (await _server.PostAsync("com.cloud.agent.api.BumpUpPriorityCommand", "{}")).Body.Should().Contain("GET the URL without it for the 2 commands");
    }

    [Fact]
    public async Task An_unknown_command_with_a_great_body_is_a_404_as_well()
    {
        var reply = await _server.PostAsync("com.cloud.agent.api.X", new byte[20 * 1024 * 1024], "application/json");

        reply.Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("org.example.startcommand")]
    [InlineData("ORG.EXAMPLE.STARTCOMMAND")]
    public async Task The_case_of_a_command_name_does_not_matter(string name)
    {
        (await _server.PostAsync(name, "{}")).Body.Should().Contain("org.example.StartAnswer");
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task A_command_is_posted_and_nothing_else(string method)
    {
        var reply = await RunningServer.SendAsync(new(new HttpMethod(method), _server.UrlOf(Start)));

        reply.Status.Should().Be(HttpStatusCode.MethodNotAllowed);
        reply.Allow.Should().Be("POST");
    }

    [Fact]
    public async Task Another_path_is_not_found()
    {
        (await RunningServer.SendAsync(new(HttpMethod.Get, new Uri(_server.Base, "/api/Other")))).Status.Should().Be(HttpStatusCode.NotFound);
        (await RunningServer.SendAsync(new(HttpMethod.Get, new Uri(_server.Base, "/api/HypervResourceful")))).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_answer_that_cannot_be_written_becomes_a_failure_of_the_right_class()
    {
        _server.Plugin.Check = static (_, _) => new(new UnwritableAnswer());

        var reply = await _server.PostAsync(Check, "{}");

        reply.Status.Should().Be(HttpStatusCode.OK);
        reply.Body.Should().StartWith("""[{"org.example.CheckAnswer":{"result":false,""").And.Contain("cannot be written");
    }

    private static void ShouldFail(Reply reply, string reason)
    {
        reply.Status.Should().Be(HttpStatusCode.OK);
        reply.Body.Should().StartWith("""[{"org.example.StartAnswer":{""").And.Contain("\"result\":false")
            .And.Contain(reason.Replace("'", "\\u0027", StringComparison.Ordinal));
    }

    private async Task<string?> NameSeenFor(byte[] body, string? contentType)
    {
        string? seen = null;
        _server.Plugin.Start = (command, _) =>
        {
            seen = command.VmName;
            return new(new StartAnswer());
        };
        (await _server.PostAsync(Start, body, contentType)).Body.Should().Contain("\"result\":true");
        return seen;
    }
}
