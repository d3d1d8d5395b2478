using System.Text.Json;

namespace Plugin.Cli.Tests;

public sealed class ReplayTests
{
    private const string Ready = """{"label":"ready","method":"POST","path":"/api/H/c.ReadyCommand","contentType":"application/json","bodyBase64":"eyJhIjoi6SJ9","expect":"c.ReadyAnswer","expectResult":true}""";
    private const string AnyAnswer = """{"label":"any","path":"/api/H/c.AnyCommand","body":"{}","expect":null}""";
    private const string Startup = """{"label":"start up","path":"/api/H/c.StartupCommand","body":"[]","expect":"[Command]"}""";
    private const string Report = """{"label":"report","path":"/api/H/c.ReportCommand","body":"{}","expect":"[report]"}""";
    private const string Unserved = """{"label":"unserved","path":"/api/H/c.NoCommand","body":"{}","expect":"404 or c.UnsupportedAnswer"}""";

    private static readonly Dictionary<string, (int Status, string Body)> s_goodReplies = new()
    {
        ["c.ReadyCommand"] = (200, """[{"c.ReadyAnswer":{"result":true}}]"""),
        ["c.AnyCommand"] = (200, """[{"c.WhateverAnswer":{"result":false,"details":"no"}}]"""),
        ["c.StartupCommand"] = (200, """[{"c.StartupRoutingCommand":{}},{"c.StartupStorageCommand":{}}]"""),
        ["c.ReportCommand"] = (200, """[{"i-2-3-VM":"PowerOn"},{"v-1-VM":"PowerOff"}]"""),
    };

    [Fact]
    public async Task A_session_that_goes_as_recorded_succeeds_and_says_so_last()
    {
        await using var server = await CannedServer.StartAsync(s_goodReplies);
        using var session = new TemporaryFile(Ready, "", AnyAnswer, Startup, Report, Unserved);

        var run = await CommandLineRun.OfAsync("replay", session.Path, "--url", server.Url);

        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        run.OutputLines[^1].Should().Be("5 of 5 as expected");
        run.Output.Should().Contain("ReadyAnswer").And.NotContain("\u001b");
    }

    [Fact]
    public async Task Bodies_and_content_types_arrive_as_recorded_each_on_a_connection_of_its_own()
    {
        await using var server = await CannedServer.StartAsync(s_goodReplies);
        using var session = new TemporaryFile(Ready, Ready);

        await CommandLineRun.OfAsync("replay", session.Path, "--url", server.Url);

        server.Received.Should().HaveCount(2);
        server.Received.Should().OnlyContain(request => request.Method == "POST" && request.ContentType == "application/json");
        server.Received.First().Body.Should().Equal("{\"a\":\""u8.ToArray().Concat(new byte[] { 0xE9 }).Concat("\"}"u8.ToArray()));
        server.Received.Select(request => request.ConnectionId).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("""[{"c.OtherAnswer":{"result":true}}]""", 200, "expected c.ReadyAnswer, got c.OtherAnswer")]
    [InlineData("""[{"c.ReadyAnswer":{"result":false,"details":"the disk is full"}}]""", 200, "the disk is full")]
    [InlineData("""[{"c.ReadyAnswer":{}}]""", 200, "the answer has none")]
    [InlineData("""[]""", 200, "expected c.ReadyAnswer, got [report]")]
    [InlineData("""[{"c.ReadyAn""", 200, "not JSON")]
    [InlineData("boom", 500, "HTTP status 500: boom")]
    [InlineData("", 404, "expected c.ReadyAnswer, got 404")]
    public async Task A_reply_the_kernel_cannot_use_is_a_miss_with_its_reason(string body, int status, string reason)
    {
        await using var server = await CannedServer.StartAsync(new Dictionary<string, (int, string)> { ["c.ReadyCommand"] = (status, body) });
        using var session = new TemporaryFile(Ready);

        var run = await CommandLineRun.OfAsync("replay", session.Path, "--url", server.Url);

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("MISS").And.Contain(reason);
        run.OutputLines[^1].Should().Be("0 of 1 as expected");
    }

    [Fact]
    public async Task Stopping_on_a_miss_sends_nothing_more_and_still_counts_the_rest()
    {
        await using var server = await CannedServer.StartAsync(new Dictionary<string, (int, string)>());
        using var session = new TemporaryFile(Unserved, Ready, Ready, Ready);

        var run = await CommandLineRun.OfAsync("replay", session.Path, "--url", server.Url, "--stop-on-miss");

        run.ExitCode.Should().Be(1);
        server.Received.Should().HaveCount(2);
        run.Output.Should().Contain("2 requests were not sent");
        run.OutputLines[^1].Should().Be("1 of 4 as expected");
    }

    [Fact]
    public async Task Machines_get_one_json_document()
    {
        await using var server = await CannedServer.StartAsync(s_goodReplies);
        using var session = new TemporaryFile(Ready, Report);

        var run = await CommandLineRun.OfAsync("replay", session.Path, "--url", server.Url, "--json");

        using var document = JsonDocument.Parse(run.Output);
        document.RootElement.GetProperty("asExpected").GetInt32().Should().Be(2);
        var first = document.RootElement.GetProperty("lines")[0];
        first.GetProperty("answer").GetString().Should().Be("c.ReadyAnswer");
        first.GetProperty("result").GetBoolean().Should().BeTrue();
    }

    [Theory]
    [InlineData("not json", "line 1 is not a recorded request")]
    [InlineData("""{"label":"x"}""", "line 1 has no \"path\"")]
    [InlineData("""{"path":"relative"}""", "not an absolute path")]
    [InlineData("""{"path":"/x","bodyBase64":"%%"}""", "line 1 is not a recorded request")]
    [InlineData("""{"path":"/x","expect":"whatever"}""", "names \"whatever\"")]
    [InlineData("""{"path":"/x","expectResult":"yes"}""", "line 1 is not a recorded request")]
    [InlineData("", "holds no request")]
    public async Task An_unusable_session_is_one_line_of_error(string line, string cause)
    {
        using var session = new TemporaryFile(line);

        var run = await CommandLineRun.OfAsync("replay", session.Path, "--url", "https://127.0.0.1:1");

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.TrimEnd().Should().StartWith("plugin: ").And.Contain(cause).And.NotContain("\n");
    }

    [Theory]
    [InlineData("replay", "missing.jsonl", "--url", "https://127.0.0.1:1")]
    [InlineData("replay", "missing.jsonl")]
    [InlineData("replay", "missing.jsonl", "--url", "https://127.0.0.1:1", "--timeout", "0")]
    [InlineData("report", "--url", "ftp://127.0.0.1")]
    [InlineData("report", "--url", "https://127.0.0.1:1")]
    [InlineData("unknown")]
    public async Task A_command_line_that_cannot_work_is_one_line_of_error(params string[] args)
    {
        var run = await CommandLineRun.OfAsync(args);

        run.ExitCode.Should().Be(2);
        run.Error.TrimEnd().Should().StartWith("plugin: ").And.NotContain("\n");
    }

    [Fact]
    public async Task The_report_shows_every_vm_with_its_power_state()
    {
        await using var server = await CannedServer.StartAsync(new Dictionary<string, (int, string)>
        {
            ["org.apache.cloudstack.HostVmStateReportCommand"] = (200, """[{"i-2-3-VM":"PowerOn"}]"""),
        });

        var run = await CommandLineRun.OfAsync("report", "--url", server.Url);

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("i-2-3-VM").And.Contain("PowerOn");
    }

    [Theory]
    [InlineData("replay")]
    [InlineData("report")]
    [InlineData("seed")]
    [InlineData("wire", "verify")]
    [InlineData("wire", "decode")]
    public async Task The_help_of_every_command_explains_the_exit_codes(params string[] command)
    {
        var run = await CommandLineRun.OfAsync([.. command, "--help"]);

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("Exit codes: 0");
    }
}
