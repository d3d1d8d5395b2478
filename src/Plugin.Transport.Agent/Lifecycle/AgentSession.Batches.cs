using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Agent;
using Plugin.CloudStack.Host;
using Plugin.CloudStack.SecurityGroups;
using Plugin.Hosting;
using Plugin.Transport.Agent.Frames;
using Plugin.Transport.Agent.Link;

namespace Plugin.Transport.Agent.Lifecycle;

internal sealed partial class AgentSession
{
    /// <summary>
    /// Begins a request. Requests run beside each other: their order is the kernel's business, which holds back the
    /// next in-sequence one until this one is answered, and the lanes'.
    /// </summary>
    private void Accept(in Frame frame)
    {
        var header = frame.Header;
        List<BatchEntry> entries;
        try
        {
            entries = FrameContent.ReadCommands(frame.Content.Span, _parts.Plugin, _resource);
        }
        catch (WireException e)
        {
            _parts.Logger.Unreadable(header.Sequence, _kernel, e.Message);
            Track(() => AnswerAsync(header, [new("", null, null)], [new() { Result = false, Details = $"the commands cannot be read: {e.Message}" }]));
            return;
        }

        var count = Interlocked.Increment(ref _inProgress);
        if (count > _parts.Options.MaxRequests)
        {
            Interlocked.Decrement(ref _inProgress);
            _parts.Logger.Busy(header.Sequence, _kernel, count - 1);
            Track(() => AnswerAsync(header, entries, entries.ConvertAll(static entry => entry.Failure("the agent has too many requests in progress"))));
            return;
        }

        Track(() => RunAsync(header, entries));
    }

    private async Task RunAsync(FrameHeader header, List<BatchEntry> entries)
    {
        var answers = new List<Answer>(entries.Count);
        try
        {
            var isStopped = false;
            foreach (var entry in entries)
            {
                var answer = isStopped ? entry.Stopped() : await AnswerOrFailAsync(header, entry).ConfigureAwait(false);
                isStopped |= header.IsStopOnError && !answer.Result;
                answers.Add(answer);
            }
        }
        finally
        {
            Interlocked.Decrement(ref _inProgress);
        }

        await AnswerAsync(header, entries, answers).ConfigureAwait(false);
        foreach (var entry in entries)
        {
            await ConcludeAsync(header, entry).ConfigureAwait(false);
        }
    }

    private async ValueTask<Answer> AnswerOrFailAsync(FrameHeader header, BatchEntry entry)
    {
        try
        {
            return await AnswerAsync(entry).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _parts.Logger.StateNotKept(header.Sequence, _kernel, e.Message);
            return entry.Failure($"the agent cannot keep its state: {e.Message}");
        }
    }

    /// <summary>Has a command answered. What the kernel asked is done even when the connection ends meanwhile.</summary>
    private async ValueTask<Answer> AnswerAsync(BatchEntry entry)
    {
        switch (entry.Own)
        {
            case ReadyCommand { RefusalReason: { } reason }:
                return new ReadyAnswer { Result = false, Details = reason };
            case ReadyCommand ready:
                TakeIdentity(ready);
                break;
            case SetupMSListCommand list:
                TakeKernels(list.MsList, list.LbAlgorithm, list.AvoidMsList);
                return new SetupMSListAnswer();
            case MigrateAgentConnectionCommand list:
                TakeKernels(list.MsList, list.LbAlgorithm, list.AvoidMsList);
                return new MigrateAgentConnectionAnswer();
            case ShutdownCommand:
                return new Answer();
            case CleanupNetworkRulesCmd when entry.Request is not null:
                // The kernel's word for "from now on": it is run later, and answered again each time.
                return new Answer();
            default:
                break;
        }

        var answer = entry.Request is { } request
            ? await _parts.Pipeline.RunAsync(request, CancellationToken.None).ConfigureAwait(false)
            : AnswerUnserved(entry);
        if (entry.Own is ReadyCommand && answer.Result)
        {
            BecomeReady();
        }

        return answer;
    }

    /// <summary>Answers what the plugin leaves to the agent, or to nobody.</summary>
    private Answer AnswerUnserved(BatchEntry entry)
    {
        switch (entry.Own)
        {
            case ReadyCommand:
                return new ReadyAnswer();
            case MaintainCommand:
                return new MaintainAnswer { WillMigrate = true };
            default:
                var unsupported = entry.Unsupported(_parts.Plugin.Manifest.Name);
                _parts.Logger.NotServed(_kernel, _parts.Name, unsupported.Details!);
                return unsupported;
        }
    }

    /// <summary>Does what must wait until the kernel has its answer.</summary>
    private async ValueTask ConcludeAsync(FrameHeader header, BatchEntry entry)
    {
        switch (entry.Own)
        {
            case ReadyCommand { RefusalReason: { } reason }:
                Refuse(reason);
                break;
            case CleanupNetworkRulesCmd { Interval: > 0 } watch when entry.Request is { } request:
                _ = WatchAsync(header, entry, request, TimeSpan.FromSeconds(watch.Interval));
                break;
            case MigrateAgentConnectionCommand:
                // Not awaited: it waits for all requests, and this one is among them.
                _ = HandOverAsync();
                break;
            case ShutdownCommand shutdown:
                if (shutdown.RemoveHost)
                {
                    _parts.Identity.Forget();
                }

                _parts.Logger.Dismissed(_kernel, _parts.Name, shutdown.Reason ?? "no reason given");
                await CloseAsync(SessionEnd.Dismissed, "the kernel has dismissed the agent").ConfigureAwait(false);
                break;
            default:
                break;
        }
    }

    private async Task AnswerAsync(FrameHeader header, List<BatchEntry> entries, List<Answer> answers)
    {
        using var writer = WireWriter.ForWire();
        Write(writer, entries, answers);
        try
        {
            await _connection.SendAsync(header.ToAnswer(), writer.Written).ConfigureAwait(false);
        }
        catch (LinkException)
        {
            // The kernel has woken whoever waited for it when the connection broke, and takes it for nobody's on the next.
            _parts.Logger.AnswerDropped(header.Sequence, _kernel);
        }
    }

    private void Write(WireWriter writer, List<BatchEntry> entries, List<Answer> answers)
    {
        try
        {
            WireEnvelope.Write(writer, answers);
        }
        catch (Exception)
        {
            for (var i = 0; i < answers.Count; i++)
            {
                writer.Clear();
                answers[i] = Writable(writer, entries[i], answers[i]);
            }

            writer.Clear();
            WireEnvelope.Write(writer, answers);
        }
    }

    private Answer Writable(WireWriter scratch, BatchEntry entry, Answer answer)
    {
        try
        {
            WireEnvelope.Write(scratch, answer);
            return answer;
        }
        catch (Exception e)
        {
            _parts.Logger.AnswerUnwritable(e, entry.WireName);
            return entry.Failure($"the answer cannot be written: {e.GetType().Name}: {e.Message}");
        }
    }

    private void TakeIdentity(ReadyCommand ready)
    {
        _parts.Identity.Accept(ready.HostId, ready.HostUuid);
        if (ready.MsHostList is { Count: > 0 })
        {
            TakeKernels(ready.MsHostList, ready.LbAlgorithm, ready.AvoidMsHostList);
        }
    }

    private void BecomeReady()
    {
        if (!WasReady)
        {
            WasReady = true;
            _parts.Logger.Ready(_parts.Name, _kernel, _parts.Identity.HostId);
            _parts.BecameReady();
        }
    }

    private void TakeKernels(List<string?>? hosts, string? algorithm, List<string?>? avoided)
    {
        var text = string.Join(',', (hosts ?? []).OfType<string>()) + (string.IsNullOrEmpty(algorithm) ? "" : "@" + algorithm);
        if (!_parts.TryReplaceKernels(text))
        {
            _parts.Logger.KernelsUnusable(_kernel, _parts.Name, text);
            return;
        }

        _parts.Kernels.Avoid(avoided);
        _parts.Logger.KernelsGiven(_kernel, _parts.Name, text);
    }

    /// <summary>Runs a command at its interval as long as the connection lasts; each answer has the sequence of the one request.</summary>
    private async Task WatchAsync(FrameHeader header, BatchEntry entry, CommandRequest request, TimeSpan interval)
    {
        try
        {
            while (true)
            {
                await Task.Delay(interval, _parts.Time, _over).ConfigureAwait(false);
                var answer = await _parts.Pipeline.RunAsync(request, _over).ConfigureAwait(false);
                await AnswerAsync(header, [entry], [answer]).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The connection is over; the kernel asks again on the next.
        }
    }

    /// <summary>Leaves for another kernel once the requests of this one are answered, within the bound of a drain.</summary>
    private async Task HandOverAsync()
    {
        _parts.Logger.HandsOver(_parts.Name, _kernel);
        await Task.WhenAll(_batches.Keys).WaitAsync(_parts.DrainWithin, _parts.Time, _over).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await CloseAsync(SessionEnd.HandedOver, "the kernel handed the agent over").ConfigureAwait(false);
    }

    /// <summary>Ends the connection after what is ready to be sent, and gives the kernel a moment to take it.</summary>
    private async Task CloseAsync(SessionEnd end, string reason)
    {
        _end = end;
        _whyOver ??= reason;
        try
        {
            await _connection.CloseAsync(_over).ConfigureAwait(false);
            await Task.Delay(s_farewell, _parts.Time, _over).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        catch (Exception e) when (e is LinkException or OperationCanceledException)
        {
            // What could be sent was sent.
        }

        _connection.Abort(reason);
    }
}
