using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.Hosting.Tests.Doubles;

namespace Plugin.Hosting.Tests.InProcess;

public sealed class InProcessChannelTests : IAsyncDisposable
{
    private const string Canary = "c4nary-p4ssw0rd";

    private readonly ScriptedPlugin _plugin = new();
    private readonly InProcessChannel _channel;

    public InProcessChannelTests() => _channel = InProcessChannel.To(_plugin, WireTypes.All);

    private static CancellationToken Patience => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _channel.DisposeAsync();

    [Fact]
    public async Task What_a_handler_throws_is_an_answer_without_secrets()
    {
        _plugin.Start = static (command, _) => throw new InvalidOperationException($"{command.Password?.Reveal()} is wrong at nfs://u:{Canary}@filer/x");

        var answer = await _channel.SendAsync(new StartCommand { Password = new(Canary) }, Patience);

        answer.Result.Should().BeFalse();
        answer.Details.Should().NotContain(Canary);
    }

    [Fact]
    public async Task Null_as_an_answer_is_a_failure_of_the_right_class()
    {
        _plugin.Start = static (_, _) => new((StartAnswer)null!);

        (await _channel.SendAsync(new StartCommand(), Patience)).Result.Should().BeFalse();
    }

    [Fact]
    public async Task Many_at_once_each_get_their_own_answer()
    {
        _plugin.Start = static async (command, _) =>
        {
            await Task.Yield();
            return new StartAnswer { Port = command.Wait };
        };

        var answers = await Task.WhenAll(Enumerable.Range(1000, 200).Select(async wait => (wait, (await _channel.SendAsync(new StartCommand { Wait = wait }, Patience)).Port)));

        answers.Should().OnlyContain(static pair => pair.wait == pair.Port);
    }

    [Fact]
    public async Task A_handler_that_never_ends_is_left_by_the_token_of_the_caller()
    {
        var release = new TaskCompletionSource();
        var started = new TaskCompletionSource();
        _plugin.Start = async (_, _) =>
        {
            started.TrySetResult();
            await release.Task;
            return new StartAnswer();
        };
        using var cancellation = new CancellationTokenSource();
        var asking = _channel.SendAsync(new StartCommand(), cancellation.Token).AsTask();
        await started.Task.WaitAsync(Patience);

        await cancellation.CancelAsync();

        (await asking.Invoking(static task => task).Should().ThrowAsync<OperationCanceledException>()).Which.CancellationToken.Should().Be(cancellation.Token);
        release.SetResult();
    }

    [Fact]
    public async Task A_handler_that_reads_and_ignores_its_cancellation_is_left_all_the_same()
    {
        var release = new TaskCompletionSource();
        var started = new TaskCompletionSource();
        _plugin.Check = async (_, _) =>
        {
            started.TrySetResult();
            await release.Task;
            return new CheckAnswer();
        };
        using var cancellation = new CancellationTokenSource();
        var asking = _channel.SendAsync(new CheckCommand(), cancellation.Token).AsTask();
        await started.Task.WaitAsync(Patience);

        await cancellation.CancelAsync();

        await asking.Invoking(static task => task).Should().ThrowAsync<OperationCanceledException>();
        release.SetResult();
    }

    [Fact]
    public async Task An_answer_of_a_class_that_the_channel_was_not_given_is_named()
    {
        await using var strange = InProcessChannel.To(_plugin);

        var failure = (await FluentActions.Awaiting(async () => await strange.SendAsync(new StartCommand(), Patience)).Should().ThrowAsync<CommandSendException>()).Which;

        failure.Failure.Should().Be(CommandSendFailure.Unreadable);
        failure.Message.Should().Contain("org.example.StartAnswer").And.Contain("give the channel the contracts of your own");
    }

    [Fact]
    public async Task A_huge_answer_travels()
    {
        _plugin.Check = static (_, _) => new(new CheckAnswer { State = new('x', 20_000_000) });

        (await _channel.SendAsync(new CheckCommand(), Patience)).State.Should().HaveLength(20_000_000);
    }

    [Fact]
    public async Task Nothing_is_not_sent_and_a_disposed_channel_sends_nothing()
    {
        await FluentActions.Awaiting(async () => await _channel.ExchangeAsync(null!, Patience)).Should().ThrowAsync<ArgumentNullException>();
        await _channel.DisposeAsync();
        await _channel.DisposeAsync();

        await FluentActions.Awaiting(async () => await _channel.SendAsync(new StartCommand(), Patience)).Should().ThrowAsync<ObjectDisposedException>();
    }
}
