using System.Globalization;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;
using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Host;
using Plugin.Transport.Agent.Connection;
using Plugin.Transport.Agent.Frames;
using Plugin.Transport.Agent.Link;

namespace Plugin.Transport.Agent.Kernel;

/// <summary>
/// One agent's connection, from its <c>StartupCommand</c> to its end, as the kernel sees it. Any number of callers send
/// at the same time; the connection's window keeps the agent from being overrun. As a channel it ends with the connection;
/// <see cref="AgentServer.ChannelTo"/> gives one that does not.
/// </summary>
public sealed class ConnectedAgent : ICommandChannel
{
    private readonly FrameConnection _connection;
    private readonly AgentServerOptions _options;
    private readonly ILogger _logger;
    private readonly WireTypeSet[] _types;
    private readonly PendingBatches _batches = new();
    private readonly ITimer _deadline;
    private AgentIdentity? _identity;
    private int _state;
    private int _isStartupWanted;
    private long _lastPing;

    internal ConnectedAgent(FrameConnection connection, IReadOnlyList<StartupCommand> startup, AgentServerOptions options, ILogger logger)
    {
        _connection = connection;
        _options = options;
        _logger = logger;
        _types = [.. options.Types];
        Startup = startup;
        _deadline = options.Time.CreateTimer(
            static agent => ((ConnectedAgent)agent!).EndUnheard(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        Heard();
    }

    /// <summary>What the agent said of itself: its host first, then its local storage pools.</summary>
    public IReadOnlyList<StartupCommand> Startup { get; internal set; }

    /// <summary>Who it is; null until it is admitted.</summary>
    public AgentIdentity? Identity => _identity;

    /// <summary>How far it is.</summary>
    public AgentState State => (AgentState)Volatile.Read(ref _state);

    /// <summary>When it pinged last, or started up.</summary>
    public DateTimeOffset LastPing => new(Interlocked.Read(ref _lastPing), TimeSpan.Zero);

    /// <summary>The other end of the TCP connection.</summary>
    public IPEndPoint? RemoteEndPoint => _connection.RemoteEndPoint;

    /// <summary>The certificate that the agent showed; null when it showed none.</summary>
    public X509Certificate2? RemoteCertificate => _connection.RemoteCertificate;

    /// <summary>The number of batches that are on their way or being run.</summary>
    public int Outstanding => _connection.Outstanding;

    /// <summary>Sends commands and waits for their answers. An unknown class can be sent as an <see cref="UnknownWireObject"/>.</summary>
    /// <param name="batch">At least one command.</param>
    /// <param name="options">How it is sent and run; null for <see cref="AgentSendOptions.Default"/>.</param>
    /// <param name="cancellation">Gives up the wait; the agent is not told, and a batch that was not sent yet never is.</param>
    /// <returns>The answers in the order of the commands; as many, unless the agent breaks the rules.</returns>
    /// <exception cref="AgentSendException">There are none: the agent is gone, too slow, or not understood.</exception>
    public async Task<IReadOnlyList<Answer>> SendAsync(
        IReadOnlyList<IWireObject> batch, AgentSendOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentOutOfRangeException.ThrowIfZero(batch.Count);
        cancellation.ThrowIfCancellationRequested();
        options ??= AgentSendOptions.Default;
        using var writer = WireWriter.ForWire();
        WireEnvelope.Write(writer, batch);

        var timeout = BatchWire.TimeoutOf(batch, options, _options);
        using var timer = new CancellationTokenSource(timeout, _options.Time);
        using var bounded = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellation);
        var pending = _batches.Add(options.InSequence);
        try
        {
            await pending.WaitForTurnAsync(bounded.Token).ConfigureAwait(false);
            await _connection.SendAsync(BatchWire.HeaderOf(pending.Sequence, _identity?.HostId ?? -1, options, _options), writer.Written, bounded.Token).ConfigureAwait(false);
            return await pending.Answers.WaitAsync(bounded.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            _connection.Forget(pending.Sequence);
            cancellation.ThrowIfCancellationRequested();
            throw new AgentSendException(
                CommandSendFailure.TimedOut, string.Create(CultureInfo.InvariantCulture, $"{this} did not answer within {timeout.TotalSeconds:0.###} s"));
        }
        catch (LinkException e)
        {
            throw new AgentSendException(CommandSendFailure.ConnectionLost, $"{this} is gone: {e.Message}", e);
        }
        finally
        {
            _batches.End(pending);
        }
    }

    /// <summary>Sends one command and waits for its answer.</summary>
    /// <typeparam name="TAnswer">The answer class of the command.</typeparam>
    /// <param name="command">The command.</param>
    /// <param name="options">How it is sent; null for <see cref="AgentSendOptions.Default"/>.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    /// <exception cref="AgentSendException">
    /// There is no answer, or one of another class: the kernel would fail where it casts it. The message has its details.
    /// </exception>
    public async Task<TAnswer> SendAsync<TAnswer>(ICommand<TAnswer> command, AgentSendOptions? options = null, CancellationToken cancellation = default)
        where TAnswer : Answer
    {
        var answers = await SendAsync([(IWireObject)command], options, cancellation).ConfigureAwait(false);
        return BatchWire.Single<TAnswer>(ToString(), answers);
    }

    /// <inheritdoc/>
    async ValueTask<Answer> ICommandChannel.ExchangeAsync(Command command, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        return BatchWire.First(ToString(), await SendAsync([command], null, cancellation).ConfigureAwait(false));
    }

    /// <summary>Asks the agent, with the answer to its next ping, to start up again.</summary>
    public void AskForStartup() => Interlocked.Exchange(ref _isStartupWanted, 1);

    /// <summary>Ends the connection; whoever waits for answers gets an <see cref="AgentSendException"/>.</summary>
    /// <param name="reason">Why, for the log and for those who wait.</param>
    public void Disconnect(string reason) => _connection.Abort(reason);

    /// <inheritdoc/>
    public override string ToString() => _identity is { } identity
        ? string.Create(CultureInfo.InvariantCulture, $"agent {identity.HostId} ({identity.HostName})")
        : $"the agent at {RemoteEndPoint}";

    internal void Admit(AgentIdentity identity) => _identity = identity;

    internal void BecomeReady() => Interlocked.CompareExchange(ref _state, (int)AgentState.Ready, (int)AgentState.Connecting);

    internal bool TakeStartupWish() => Interlocked.Exchange(ref _isStartupWanted, 0) != 0;

    /// <summary>Counts a ping.</summary>
    internal void Heard()
    {
        Interlocked.Exchange(ref _lastPing, _options.Time.GetUtcNow().UtcTicks);
        _deadline.Change(_options.LostAfter, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Gives the answers to whoever waits for them.</summary>
    /// <returns>False when nobody does.</returns>
    internal bool TryDeliver(in Frame frame)
    {
        if (!_batches.TryTake(frame.Header.Sequence, out var batch))
        {
            _logger.LateAnswer(this, frame.Header.Sequence);
            return false;
        }

        if (batch.IsInSequence && !frame.Header.IsInSequence)
        {
            _logger.SequenceFlagLost(this, batch.Sequence);
        }

        try
        {
            batch.Complete(BatchWire.ReadAnswers(ToString(), frame.Content.Span, _types));
        }
        catch (Exception e) when (e is WireException or AgentSendException)
        {
            _logger.UnreadableAnswer(this, batch.Sequence, e.Message);
            batch.Fail(e as AgentSendException ?? new(CommandSendFailure.Unreadable, $"{this} sent answers that cannot be read: {e.Message}", e));
        }

        return true;
    }

    /// <summary>Sends what another node asks, in sequence with what this node asks, and waits until it is answered or taken back.</summary>
    /// <param name="frame">The request; it is disposed here.</param>
    /// <param name="origin">The connection that it came over.</param>
    /// <param name="most">How many requests of other nodes there may be.</param>
    /// <exception cref="AgentSendException">There will be no answer.</exception>
    internal Task ForwardAsync(Frame frame, object origin, int most)
    {
        try
        {
            return ForwardAsync(frame, _batches.AddForwarded(frame.Header, origin, most));
        }
        catch (AgentSendException)
        {
            frame.Dispose();
            throw;
        }
    }

    /// <summary>Ends a request of another node that is answered.</summary>
    /// <returns>False when there is no such request here.</returns>
    internal bool EndForwarded(FrameHeader answer)
    {
        if (!_batches.TryTakeForwarded(answer.ManagementServerId, answer.Sequence, out var batch))
        {
            return false;
        }

        if (batch.IsInSequence && !answer.IsInSequence)
        {
            _logger.SequenceFlagLost(this, batch.Sequence);
        }

        batch.Complete([]);
        return true;
    }

    /// <summary>Takes a request of another node back; the next in sequence goes.</summary>
    /// <returns>False when there is no such request here.</returns>
    internal bool CancelForwarded(long nodeId, long sequence)
    {
        if (!_batches.TryTakeForwarded(nodeId, sequence, out var batch))
        {
            return false;
        }

        batch.Complete([]);
        _connection.Forget(sequence);
        return true;
    }

    /// <summary>Takes everything back that came over one connection of another node.</summary>
    internal void CancelForwardedOf(object origin)
    {
        foreach (var (nodeId, sequence) in _batches.ForwardedOf(origin))
        {
            CancelForwarded(nodeId, sequence);
        }
    }

    /// <summary>Sends what belongs to no batch: answers, and a refusal.</summary>
    internal async ValueTask ReplyAsync(FrameHeader header, IReadOnlyList<IWireObject> objects, CancellationToken cancellation)
    {
        using var writer = WireWriter.ForWire();
        WireEnvelope.Write(writer, objects);
        await _connection.SendUnansweredAsync(header, writer.Written, cancellation).ConfigureAwait(false);
    }

    /// <summary>Sends what is queued and nothing more.</summary>
    internal Task CloseAsync(CancellationToken cancellation) => _connection.CloseAsync(cancellation);

    /// <summary>Lets everybody who waits know that the connection is over.</summary>
    internal void End(string reason)
    {
        Volatile.Write(ref _state, (int)AgentState.Lost);
        _deadline.Dispose();
        _batches.Close($"{this} is gone: {reason}");
    }

    private async Task ForwardAsync(Frame frame, PendingBatch pending)
    {
        try
        {
            using (frame)
            {
                await Task.WhenAny(pending.WaitForTurnAsync(CancellationToken.None), pending.Answers).ConfigureAwait(false);
                if (!pending.Answers.IsCompleted)
                {
                    await _connection.SendAsync(frame.Header, frame.Content.Span).ConfigureAwait(false);
                }
            }

            await pending.Answers.ConfigureAwait(false);
        }
        catch (LinkException e)
        {
            throw new AgentSendException(CommandSendFailure.ConnectionLost, $"{this} is gone: {e.Message}", e);
        }
        finally
        {
            _batches.End(pending);
        }
    }

    private void EndUnheard() => Disconnect(
        string.Create(CultureInfo.InvariantCulture, $"no ping for {_options.LostAfter.TotalSeconds:0.###} s"));
}
