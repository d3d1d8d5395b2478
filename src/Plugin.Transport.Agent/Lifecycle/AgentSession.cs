using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Host;
using Plugin.Transport.Agent.Connection;
using Plugin.Transport.Agent.Frames;
using Plugin.Transport.Agent.Link;

namespace Plugin.Transport.Agent.Lifecycle;

/// <summary>One connection of an agent to a kernel, from the startup commands to its end.</summary>
internal sealed partial class AgentSession : IAsyncDisposable
{
    private const long NoServer = -1;

    private static readonly TimeSpan s_farewell = TimeSpan.FromSeconds(1);

    private readonly AgentParts _parts;
    private readonly FrameConnection _connection;
    private readonly KernelAddress _address;
    private readonly string _kernel;
    private readonly bool _isTransferred;
    private readonly ConcurrentDictionary<Task, bool> _batches = new();
    private readonly CancellationTokenSource _ending = new();
    private readonly CancellationToken _over;
    private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private readonly string _resource;
    private Task _pinging = Task.CompletedTask;
    private long _lastHeard;
    private HostType _kind = HostType.Routing;
    private int _inProgress;
    private long _node = NoServer;
    private long _series = -1;
    private volatile string? _whyOver;
    private volatile SessionEnd _end = SessionEnd.Lost;

    /// <summary>Makes the session of a fresh connection, which belongs to it from now on.</summary>
    public AgentSession(AgentParts parts, FrameConnection connection, KernelAddress kernel, bool isTransferred)
    {
        _parts = parts;
        _over = _ending.Token;
        _connection = connection;
        _address = kernel;
        _kernel = kernel.ToString();
        _isTransferred = isTransferred;
        _resource = parts.Options.Resource ?? parts.Options.PrivateAddress ?? AgentIdentity.AddressTowards(connection.RemoteEndPoint) ?? "unknown";
        _lastHeard = parts.Time.GetTimestamp();
    }

    /// <summary>Why it is over, for the log.</summary>
    public string Reason => _whyOver ?? "the kernel closed the connection";

    /// <summary>How a connection ended on which the kernel never spoke; null for any other.</summary>
    public LinkFailure? Rejection { get; private set; }

    /// <summary>True once the kernel has accepted the host.</summary>
    public bool WasReady { get; private set; }

    /// <summary>Introduces the host and serves the kernel until the connection is over.</summary>
    public async Task<SessionEnd> RunAsync()
    {
        var introducing = IntroduceAsync(_over);
        try
        {
            while (await _connection.ReceiveAsync(CancellationToken.None).ConfigureAwait(false) is { } frame)
            {
                Volatile.Write(ref _lastHeard, _parts.Time.GetTimestamp());
                using (frame)
                {
                    Take(frame);
                }
            }

            NoteRejection(LinkFailure.ClosedInHandshake);
        }
        catch (Exception e) when (e is LinkException or FrameException)
        {
            NoteRejection((e as LinkException)?.Failure == LinkFailure.RefusedByPeer ? LinkFailure.RefusedByPeer : LinkFailure.ClosedInHandshake);
            _whyOver ??= e.Message;
        }
        finally
        {
            await _ending.CancelAsync().ConfigureAwait(false);
            await introducing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await _pinging.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            _parts.Unready(this);
        }

        return _end;
    }

    /// <summary>
    /// Tells the kernel that the agent stops, after the answers that are ready. Without it the kernel would
    /// investigate whether the host has died.
    /// </summary>
    public async Task LeaveAsync()
    {
        _parts.Logger.Leaves(_parts.Name, _kernel);
        try
        {
            await Task.WhenAll(_batches.Keys).WaitAsync(s_farewell, _parts.Time, _over).ConfigureAwait(false);
            await SayGoodbyeAsync("the plugin process stops").ConfigureAwait(false);
        }
        catch (Exception e) when (e is LinkException or OperationCanceledException or TimeoutException)
        {
            _whyOver ??= e.Message;
        }

        await CloseAsync(SessionEnd.Lost, "the plugin process stops").ConfigureAwait(false);
    }

    /// <summary>Ends the connection.</summary>
    public async ValueTask DisposeAsync()
    {
        KeepUnsent(await _connection.AbortAsync(Reason).ConfigureAwait(false));
        await _connection.DisposeAsync().ConfigureAwait(false);
        _ending.Dispose();
        _preferring?.Dispose();
    }

    /// <summary>A kernel that refuses the agent's certificate may do so after the handshake, by leaving without a word.</summary>
    private void NoteRejection(LinkFailure failure) =>
        Rejection = _whyOver is null && !_started.Task.IsCompleted ? failure : null;

    private async ValueTask SayGoodbyeAsync(string why)
    {
        using var writer = WireWriter.ForWire();
        WireEnvelope.Write(writer, new CloudStack.Agent.ShutdownCommand { Reason = "sig.kill", Detail = why });
        await _connection.SendUnansweredAsync(Header(FrameFlags.Request | FrameFlags.StopOnError), writer.Written, _over).ConfigureAwait(false);
    }

    private void End(SessionEnd end, string reason)
    {
        _end = end;
        _whyOver ??= reason;
        _connection.Abort(reason);
    }

    private void Take(in Frame frame)
    {
        if (frame.Header.IsRequest)
        {
            Accept(frame);
            return;
        }

        // Every answer of a kernel names its node, the first one before it asks for anything.
        _node = frame.Header.ManagementServerId;

        if (TryAnswerQuestion(frame))
        {
            return;
        }

        try
        {
            foreach (var answer in FrameContent.ReadAnswers(frame.Content.Span))
            {
                Take(answer);
            }
        }
        catch (WireException e)
        {
            _parts.Logger.AnswerUnreadable(_kernel, e.Message);
        }
    }

    private void Take(Answer answer)
    {
        switch (answer)
        {
            case StartupAnswer { Result: false } refusal:
                Refuse(refusal.Details ?? "it gave no reason");
                break;
            case StartupAnswer started:
                _parts.Identity.Accept(started.HostId, started.HostUuid);
                if (_started.TrySetResult())
                {
                    _pinging = PingAsync(TimeSpan.FromSeconds(Math.Max(1, started.PingInterval)), _over);
                }

                break;
            case PingAnswer ping:
                _parts.Kernels.Avoid(ping.AvoidMsList);
                _parts.Reconciliation.Noted(ping.ReconcileCommands);
                if (ping.SendStartup)
                {
                    _parts.Logger.StartupWanted(_kernel, _parts.Name);
                    Track(() => IntroduceAsync(_over));
                }

                break;
            default:
                break;
        }
    }

    private void Refuse(string reason)
    {
        _parts.Logger.Refused(_kernel, _parts.Name, reason);
        End(SessionEnd.Refused, $"the kernel refuses the host: {reason}");
    }

    /// <summary>Begins work that is known before its first step, so that whoever leaves does not miss it.</summary>
    private void Track(Func<Task> work)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _batches[done.Task] = true;
        _ = FinishAsync(work, done);
    }

    private async Task FinishAsync(Func<Task> work, TaskCompletionSource done)
    {
        try
        {
            await work().ConfigureAwait(false);
        }
        finally
        {
            _batches.TryRemove(done.Task, out _);
            done.SetResult();
        }
    }

    private FrameHeader Header(FrameFlags flags) => new()
    {
        Flags = flags,
        Sequence = _parts.NextSequence(),
        ManagementServerId = NoServer,
        AgentId = _parts.Identity.HostId,
        Via = _parts.Identity.HostId,
    };
}
