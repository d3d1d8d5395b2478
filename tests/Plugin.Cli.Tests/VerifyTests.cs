namespace Plugin.Cli.Tests;

public sealed class VerifyTests
{
    [Fact]
    public async Task Every_vector_of_the_catalogue_passes()
    {
        var run = await CommandLineRun.OfAsync("wire", "verify", WireData.Vectors);

        run.OutputLines[^1].Should().MatchRegex("^[1-9][0-9]* passed, 0 failed$", run.Output[..Math.Min(run.Output.Length, 4000)]);
        run.ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task A_wrong_text_fails_with_both_texts()
    {
        const string expected = """[{"com.cloud.agent.api.Answer":{"details":"d","result":true,"contextMap":{},"wait":0,"bypassHostMaintenance":false}}]""";
        var run = await VerifyAsync("com.cloud.agent.api.Answer", expected);

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain($"expected {expected}").And.Contain("wrote    ");
        run.OutputLines[^1].Should().Be("0 passed, 1 failed");
    }

    [Fact]
    public async Task The_order_of_a_map_is_free_and_the_order_of_a_contract_is_not()
    {
        const string reordered = """{"result":true,"contextMap":{"b":"2","a":"1"},"wait":0,"bypassHostMaintenance":false}""";
        const string written = """[{"com.cloud.agent.api.Answer":{"result":true,"contextMap":{"a":"1","b":"2"},"wait":0,"bypassHostMaintenance":false}}]""";
        using var vectors = new TemporaryFile(
            Line("com.cloud.agent.api.Answer", written, $$"""[{"com.cloud.agent.api.Answer":{{reordered}}}]"""),
            Line("com.cloud.agent.api.Answer", written, """[{"com.cloud.agent.api.Answer":{"wait":0,"result":true,"contextMap":{"a":"1","b":"2"},"bypassHostMaintenance":false}}]"""));

        var run = await CommandLineRun.OfAsync("wire", "verify", vectors.Path);

        run.OutputLines[^1].Should().Be("1 passed, 1 failed");
        run.Output.Should().Contain("expected the members wait, result");
    }

    [Fact]
    public async Task Another_spelling_of_the_same_text_fails()
    {
        const string written = """[{"com.cloud.agent.api.Answer":{"result":true,"details":"a\u003db","contextMap":{},"wait":0,"bypassHostMaintenance":false}}]""";
        using var vectors = new TemporaryFile(Line("com.cloud.agent.api.Answer", written, written.Replace("\\u003d", "=", StringComparison.Ordinal)));

        var run = await CommandLineRun.OfAsync("wire", "verify", vectors.Path);

        run.OutputLines[^1].Should().Be("0 passed, 1 failed");
    }

    [Fact]
    public async Task Classes_outside_the_catalogue_are_listed_and_fail_only_on_demand()
    {
        using var vectors = new TemporaryFile(Line("org.example.NewAnswer", """[{"org.example.NewAnswer":{}}]"""));

        var lenient = await CommandLineRun.OfAsync("wire", "verify", vectors.Path);
        var strict = await CommandLineRun.OfAsync("wire", "verify", vectors.Path, "--all");

        lenient.ExitCode.Should().Be(0);
        lenient.Output.Should().Contain("not in the catalogue: 1 classes, 1 vectors").And.Contain("org.example.NewAnswer (1)");
        lenient.OutputLines[^1].Should().Be("0 passed, 0 failed");
        strict.ExitCode.Should().Be(1);
        strict.OutputLines[^1].Should().Be("0 passed, 1 failed");
    }

    [Fact]
    public async Task What_the_kernel_cannot_write_is_neither_passed_nor_failed()
    {
        using var vectors = new TemporaryFile("""{"class":"com.cloud.agent.api.Answer","id":"x","serialiseError":"why"}""");

        var run = await CommandLineRun.OfAsync("wire", "verify", vectors.Path);

        run.Output.Should().Contain("nothing to compare: x (the kernel cannot write it)");
        run.OutputLines[^1].Should().Be("0 passed, 0 failed");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"class":"a.B"}""")]
    [InlineData("nonsense")]
    [InlineData("")]
    public async Task A_file_that_holds_no_vectors_is_unusable(string line)
    {
        using var vectors = new TemporaryFile(line);

        var run = await CommandLineRun.OfAsync("wire", "verify", vectors.Path);

        run.ExitCode.Should().Be(2);
    }

    private static async Task<CommandLineRun> VerifyAsync(string wireName, string text)
    {
        using var vectors = new TemporaryFile(Line(wireName, text));
        return await CommandLineRun.OfAsync("wire", "verify", vectors.Path);
    }

    private static string Line(string wireName, string array, string? reserialised = null) =>
        System.Text.Json.JsonSerializer.Serialize(
            reserialised is null
                ? new Dictionary<string, string> { ["class"] = wireName, ["array"] = array }
                : new Dictionary<string, string> { ["class"] = wireName, ["array"] = array, ["reserialised"] = reserialised });
}
