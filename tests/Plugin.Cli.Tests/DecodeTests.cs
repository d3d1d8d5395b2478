using System.Text.Json;

namespace Plugin.Cli.Tests;

public sealed class DecodeTests
{
    [Fact]
    public async Task Every_recorded_frame_is_shown_with_its_header_and_content()
    {
        var run = await CommandLineRun.OfAsync("wire", "decode", WireData.Frames);

        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("# req-plain-fromagent.bin").And.Contain("(request)").And.Contain("compressed");
        run.Output.Split("management server").Should().HaveCount(File.ReadLines(WireData.Frames).Count() + 1);
    }

    [Fact]
    public async Task A_binary_frame_is_recognised()
    {
        using var line = JsonDocument.Parse(File.ReadLines(WireData.Frames).First());
        using var frame = new TemporaryFile(line.RootElement.GetProperty("base64").GetBytesFromBase64());

        var run = await CommandLineRun.OfAsync("wire", "decode", frame.Path);

        run.Output.Should().Contain("content length     102").And.Contain("\"wait\": 50");
    }

    [Fact]
    public async Task A_frame_that_promises_another_length_than_it_holds_is_refused()
    {
        using var line = JsonDocument.Parse(File.ReadLines(WireData.Frames).First(text => text.Contains("\"compressed\":true", StringComparison.Ordinal)));
        var bytes = line.RootElement.GetProperty("base64").GetBytesFromBase64();
        bytes[15]++;
        using var frame = new TemporaryFile(bytes);

        var run = await CommandLineRun.OfAsync("wire", "decode", frame.Path);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("frame at byte 12").And.Contain("does not end with that length");
    }

    [Theory]
    [InlineData("[{\"a.B\":{\"x\":1}}]")]
    [InlineData("{\"x\":1}")]
    [InlineData("POST /api/H/a.B HTTP/1.1\r\nHost: h\r\n\r\n{\"x\":1}")]
    [InlineData("""{"label":"l","path":"/api/H/a.B","bodyBase64":"eyJ4IjoxfQ=="}""")]
    public async Task Any_form_of_a_body_is_shown_indented(string text)
    {
        using var body = new TemporaryFile(text);

        var run = await CommandLineRun.OfAsync("wire", "decode", body.Path);

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("\"x\": 1");
    }

    [Fact]
    public async Task Latin_1_bodies_of_the_kernels_client_are_readable()
    {
        using var body = new TemporaryFile([.. "{\"name\":\"caf"u8, 0xE9, .. "\"}"u8]);

        var run = await CommandLineRun.OfAsync("wire", "decode", body.Path);

        run.Output.Should().Contain("café");
    }

    [Fact]
    public async Task Redaction_hides_secrets_of_known_classes_and_everything_of_unknown_ones()
    {
        using var known = new TemporaryFile("""[{"com.cloud.agent.api.Answer":{"result":true,"contextMap":{"password":"hunter2","job":"7"}}}]""");
        using var unknown = new TemporaryFile("""[{"org.example.NewAnswer":{"pin":"hunter2"}}]""");
        using var untyped = new TemporaryFile("""{"pin":"hunter2"}""");

        var runs = new[]
        {
            await CommandLineRun.OfAsync("wire", "decode", known.Path, "--redact"),
            await CommandLineRun.OfAsync("wire", "decode", unknown.Path, "--redact"),
            await CommandLineRun.OfAsync("wire", "decode", untyped.Path, "--redact"),
        };

        runs.Should().OnlyContain(run => run.ExitCode == 0 && !run.Output.Contains("hunter2") && run.Output.Contains("***"));
        runs[0].Output.Should().Contain("\"job\": \"7\"");
    }

    [Fact]
    public async Task A_type_or_path_names_the_class_of_a_bare_object()
    {
        using var body = new TemporaryFile("""{"result":true,"contextMap":{"password":"hunter2","job":"7"}}""");

        var byName = await CommandLineRun.OfAsync("wire", "decode", body.Path, "--redact", "--type", "com.cloud.agent.api.Answer");
        var byPath = await CommandLineRun.OfAsync("wire", "decode", body.Path, "--redact", "--type", "/api/H/com.cloud.agent.api.Answer");

        byName.Output.Should().Contain("\"job\": \"7\"").And.NotContain("hunter2");
        byPath.Output.Should().Be(byName.Output);
    }

    [Theory]
    [InlineData("{\"x\":")]
    [InlineData("nonsense")]
    [InlineData("")]
    public async Task What_is_no_body_is_unusable(string text)
    {
        using var body = new TemporaryFile(text);

        var run = await CommandLineRun.OfAsync("wire", "decode", body.Path);

        run.ExitCode.Should().Be(2);
        run.Error.TrimEnd().Should().StartWith("plugin: ").And.NotContain("\n");
    }
}
