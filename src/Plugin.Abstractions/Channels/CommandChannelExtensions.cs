using Plugin.Abstractions.Wire;

namespace Plugin.Abstractions;

/// <summary>Typed ways to send a command over a channel; clients of capabilities are made of them.</summary>
public static class CommandChannelExtensions
{
    private const string LogId = "logid";

    /// <summary>Sends a command and gives the answer that the command's class declares.</summary>
    /// <typeparam name="TAnswer">The answer's class. It has to be named where a command's base declares another one.</typeparam>
    /// <param name="channel">The way to the resource.</param>
    /// <param name="command">The command; its <see cref="Command.Wait"/>, in seconds, bounds the wait for the answer.</param>
    /// <param name="cancellation">Gives up the wait. The command may be run all the same.</param>
    /// <returns>The answer, also one whose <see cref="Answer.Result"/> is false.</returns>
    /// <exception cref="CommandUnsupportedException">The resource does not serve the command.</exception>
    /// <exception cref="CommandSendException">There is no answer, or one of another class.</exception>
    /// <exception cref="OperationCanceledException">The wait was given up.</exception>
    public static ValueTask<TAnswer> SendAsync<TAnswer>(
        this ICommandChannel channel, ICommand<TAnswer> command, CancellationToken cancellation = default)
        where TAnswer : Answer => ExpectAsync<TAnswer>(channel, (Command)command, cancellation);

    /// <summary>Sends a command and gives an answer of the class that the caller names.</summary>
    /// <inheritdoc cref="SendAsync{TAnswer}(ICommandChannel, ICommand{TAnswer}, CancellationToken)"/>
    public static async ValueTask<TAnswer> ExpectAsync<TAnswer>(
        this ICommandChannel channel, Command command, CancellationToken cancellation = default)
        where TAnswer : Answer
    {
        ArgumentNullException.ThrowIfNull(channel);
        ArgumentNullException.ThrowIfNull(command);
        var answer = await channel.ExchangeAsync(command, cancellation).ConfigureAwait(false);
        return answer switch
        {
            UnsupportedAnswer unsupported => throw new CommandUnsupportedException(
                $"{channel} does not serve {WireNames.Of(command)}: {unsupported.Details ?? "no details"}", unsupported),
            TAnswer expected => expected,
            _ => throw new CommandSendException(
                CommandSendFailure.WrongAnswer,
                $"{channel} answered {WireNames.Of(command)} with {WireNames.Of(answer)} where the kernel casts to {typeof(TAnswer).Name}: {answer.Details ?? "no details"}")
            {
                Answer = answer,
            },
        };
    }

    /// <summary>
    /// Sends the command that a handler has got further. The handler's log id goes along when the command has none, so
    /// that the log lines of both processes can be brought together.
    /// </summary>
    /// <typeparam name="TAnswer">The answer's class.</typeparam>
    /// <param name="channel">The way to the resource.</param>
    /// <param name="command">The handler's command, as it came.</param>
    /// <param name="context">The handler's context; its cancellation gives up the wait.</param>
    /// <inheritdoc cref="SendAsync{TAnswer}(ICommandChannel, ICommand{TAnswer}, CancellationToken)"/>
    public static ValueTask<TAnswer> ForwardAsync<TAnswer>(this ICommandChannel channel, Command command, CommandContext context)
        where TAnswer : Answer
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(context);
        (command.ContextMap ??= []).TryAdd(LogId, context.LogId);
        return ExpectAsync<TAnswer>(channel, command, context.Cancellation);
    }

    /// <summary>How long a channel waits for the command's answer: the command's <see cref="Command.Wait"/>, at most 24 days.</summary>
    /// <param name="command">The command.</param>
    /// <param name="otherwise">How long when the command does not say it.</param>
    public static TimeSpan AnswerTimeout(this Command command, TimeSpan otherwise)
    {
        ArgumentNullException.ThrowIfNull(command);
        var timeout = command.Wait > 0 ? TimeSpan.FromSeconds(command.Wait) : otherwise;

        // The longest time that timers take.
        var longest = TimeSpan.FromMilliseconds(int.MaxValue);
        return timeout < longest ? timeout : longest;
    }
}
