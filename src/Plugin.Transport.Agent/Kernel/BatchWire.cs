using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.Transport.Agent.Frames;

namespace Plugin.Transport.Agent.Kernel;

/// <summary>A batch and its answers on the wire, the same for an agent here and for one of another node.</summary>
internal static class BatchWire
{
    // The longest time that timers take.
    private static readonly TimeSpan s_longestTimeout = TimeSpan.FromMilliseconds(int.MaxValue);

    /// <summary>The header of a request.</summary>
    public static FrameHeader HeaderOf(long sequence, long agentId, AgentSendOptions options, AgentServerOptions server) => new()
    {
        Flags = FrameFlags.Request | FrameFlags.FromServer
            | (options.InSequence ? FrameFlags.InSequence : FrameFlags.None)
            | (options.StopOnError ? FrameFlags.StopOnError : FrameFlags.None),
        Sequence = sequence,
        ManagementServerId = server.ManagementServerId,
        AgentId = agentId,
        Via = agentId,
    };

    /// <summary>The content of a frame.</summary>
    public static byte[] Write(IReadOnlyList<IWireObject> batch)
    {
        using var writer = WireWriter.ForWire();
        WireEnvelope.Write(writer, batch);
        return writer.Written.ToArray();
    }

    /// <summary>How long the answers may take.</summary>
    public static TimeSpan TimeoutOf(IReadOnlyList<IWireObject> batch, AgentSendOptions options, AgentServerOptions server)
    {
        var wait = batch.Max(static command => (command as Command)?.Wait ?? 0);
        var timeout = options.Timeout ?? (wait > 0 ? TimeSpan.FromSeconds(wait) : server.AnswerTimeout);
        return timeout < s_longestTimeout ? timeout : s_longestTimeout;
    }

    /// <summary>Reads answers.</summary>
    /// <param name="who">Who sent them.</param>
    /// <param name="content">The content of the frame.</param>
    /// <param name="types">The contracts that are known.</param>
    /// <exception cref="WireException">They cannot be read.</exception>
    /// <exception cref="AgentSendException">They are no answers.</exception>
    public static List<Answer> ReadAnswers(string who, ReadOnlySpan<byte> content, WireTypeSet[] types) =>
        WireEnvelope.Read(content, WireReaderOptions.Default, types).ConvertAll(item => item as Answer ?? throw new AgentSendException(
            CommandSendFailure.Unreadable, $"{who} answered with {WireNames.Of(item)}, which is no answer that the kernel knows; a class of your own has to be in {nameof(AgentServerOptions)}.{nameof(AgentServerOptions.Types)}"));

    /// <summary>The answer of a single command, of the class that the kernel casts it to.</summary>
    /// <param name="who">Who sent it.</param>
    /// <param name="answers">What came.</param>
    /// <exception cref="AgentSendException">There is none, or one of another class.</exception>
    public static TAnswer Single<TAnswer>(string who, IReadOnlyList<Answer> answers)
        where TAnswer : Answer => First(who, answers) is var first && first is TAnswer answer
            ? answer
            : throw new AgentSendException(
                CommandSendFailure.WrongAnswer,
                $"{who} answered with {first.GetType().Name} instead of {typeof(TAnswer).Name}: {first.Details ?? "no details"}")
            {
                Answer = first,
            };

    /// <summary>The answer of a single command.</summary>
    /// <param name="who">Who sent it.</param>
    /// <param name="answers">What came.</param>
    /// <exception cref="AgentSendException">There is none.</exception>
    public static Answer First(string who, IReadOnlyList<Answer> answers) =>
        answers is [{ } first, ..] ? first : throw new AgentSendException(CommandSendFailure.Unreadable, $"{who} answered with an empty array");
}
