using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.Hosting.Tests.Doubles;

namespace Plugin.Hosting.Tests.Pipeline;

public sealed class FailureAnswerTests : IDisposable
{
    private readonly PipelineBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task An_answer_of_the_handler_goes_through_as_it_is()
    {
        var answer = await _bench.StartAsync(new StartCommand { VmName = "a" });

        answer.Result.Should().BeTrue();
        answer.Port.Should().Be(5900);
    }

    [Fact]
    public async Task A_failure_that_the_handler_foresaw_gives_its_own_words()
    {
        var answer = await FailWith(new CommandFailedException("VM a does not exist; create it first"));

        answer.Details.Should().Be("VM a does not exist; create it first");
    }

    [Fact]
    public async Task An_error_that_the_handler_did_not_foresee_gives_its_type_and_message_and_no_stack()
    {
        var answer = await FailWith(new InvalidOperationException("the disk is full"));

        answer.Details.Should().Be("StartCommand failed: InvalidOperationException: the disk is full");
        _bench.Log.All.Should().Contain("Error 1004").And.Contain("   at ");
    }

    [Fact]
    public async Task A_full_disk_is_told_in_its_own_words_without_a_stack()
    {
        var answer = await FailWith(new IOException("the disk is full, see vms?user=u&password=Canary77"));

        answer.Details.Should().StartWith("the disk is full").And.NotContain("Canary77");
        _bench.Log.All.Should().NotContain("Error 1004");
    }

    [Fact]
    public async Task A_handler_that_throws_before_it_awaits_fails_the_same_way()
    {
        _bench.Plugin.Check = static (_, _) => throw new InvalidOperationException("gone");

        var answer = await _bench.CheckAsync(new CheckCommand());

        answer.Result.Should().BeFalse();
        answer.Details.Should().Be("CheckCommand failed: InvalidOperationException: gone");
    }

    [Fact]
    public async Task A_device_that_does_not_reply_in_time_is_a_timeout()
    {
        var answer = await FailWith(new TimeoutException("job 7 did not end"));

        answer.Details.Should().Be("StartCommand timed out: job 7 did not end");
    }

    [Fact]
    public async Task A_handler_that_gives_null_fails()
    {
        _bench.Plugin.Start = static (_, _) => new((StartAnswer)null!);

        var answer = await _bench.StartAsync(new StartCommand());

        answer.Result.Should().BeFalse();
        answer.Details.Should().Be("StartCommand failed: its handler gave no answer");
    }

    [Fact]
    public async Task A_text_that_is_not_the_command_fails_with_path_position_and_reason()
    {
        var request = CommandRequest.Read(_bench.Plugin, _bench.Plugin.StartRoute, "10.0.0.1", """{"vmName":{"a":1}}"""u8);

        var answer = await _bench.Pipeline.RunAsync(request, CancellationToken.None);

        answer.Should().BeOfType<StartAnswer>().Which.Result.Should().BeFalse();
        answer.Details.Should().Contain("org.example.StartCommand").And.Contain("$.vmName").And.Contain("(byte 10)");
        request.Unreadable.Should().BeOfType<WireException>();
    }

    [Fact]
    public void A_command_within_a_longer_text_that_cannot_be_read_names_the_same_place_and_hides_nothing_behind_it()
    {
        var reader = new WireReader("""[{"vmName":{"a":[1,{}]}},{"vmName":"b"}]"""u8);
        reader.BeginArray().Should().BeTrue();

        var failed = CommandRequest.Read(_bench.Plugin, _bench.Plugin.StartRoute, "10.0.0.1", ref reader);
        reader.NextElement().Should().BeTrue();
        var next = CommandRequest.Read(_bench.Plugin, _bench.Plugin.StartRoute, "10.0.0.1", ref reader);

        failed.Command.Should().BeNull();
        failed.Unreadable.Should().BeOfType<WireException>().Which.Message.Should().Contain("$.vmName").And.Contain("(byte 10)");
        next.Command.Should().BeOfType<StartCommand>().Which.VmName.Should().Be("b");
        reader.NextElement().Should().BeFalse();
    }

    [Fact]
    public async Task Text_after_the_command_is_refused()
    {
        var request = CommandRequest.Read(_bench.Plugin, _bench.Plugin.StartRoute, "10.0.0.1", "{}{}"u8);

        var answer = await _bench.Pipeline.RunAsync(request, CancellationToken.None);

        answer.Result.Should().BeFalse();
    }

    [Fact]
    public async Task Resource_keys_that_cannot_be_found_fail_the_command_and_not_the_pipeline()
    {
        var route = new CommandRoute<KeylessCommand, CheckAnswer>(
            CommandBehaviour.Mutating, static (_, _, _) => new(new CheckAnswer()));

        var answer = await _bench.Pipeline.RunAsync(
            CommandRequest.For(_bench.Plugin, route, "10.0.0.1", new KeylessCommand()), CancellationToken.None);

        answer.Should().BeOfType<CheckAnswer>().Which.Details.Should().Contain("no key today");
        (await _bench.Pipeline.DrainAsync(TimeSpan.Zero)).Should().BeTrue();
    }

    [Fact]
    public async Task The_kernels_log_id_reaches_the_handler_without_control_characters()
    {
        string? seen = null;
        _bench.Plugin.Start = (_, context) =>
        {
            seen = context.LogId;
            return new(new StartAnswer());
        };

        await _bench.StartAsync(new StartCommand { ContextMap = new() { ["logid"] = "ab12\r\nfake line" } });

        seen.Should().Be("ab12__fake line");
    }

    [Fact]
    public async Task A_log_id_is_made_when_the_kernel_sends_none()
    {
        string? seen = null;
        _bench.Plugin.Start = (_, context) =>
        {
            seen = context.LogId;
            return new(new StartAnswer());
        };

        await _bench.StartAsync(new StartCommand { ContextMap = null });

        seen.Should().MatchRegex("^[0-9a-f]{8}$");
    }

    private async Task<StartAnswer> FailWith(Exception exception)
    {
        _bench.Plugin.Start = async (_, _) =>
        {
            await Task.Yield();
            throw exception;
        };
        var answer = await _bench.StartAsync(new StartCommand { VmName = "a" });
        answer.Result.Should().BeFalse();
        answer.Details.Should().NotContain("   at ");
        return answer;
    }
}
