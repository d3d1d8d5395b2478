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
        List<ReconcileEntry>? reconciled = null;
        try
        {
            var isStopped = false;
            foreach (var entry in entries)
            {
                var noted = isStopped ? null : _parts.Reconciliation.Begin(header.Sequence, entry.Request?.Command);
                var answer = isStopped ? entry.Stopped() : await AnswerOrFailAsync(header, entry, answers.Count).ConfigureAwait(false);
                if (noted is not null)
                {
                    _parts.Reconciliation.Finish(noted, answer);
                    (reconciled ??= []).Add(noted);
                }

                isStopped |= header.IsStopOnError && !answer.Result;
                answers.Add(answer);
            }
        }
        finally
        {
            Interlocked.Decrement(ref _inProgress);
        }

        if (await AnswerAsync(header, entries, answers).ConfigureAwait(false))
        {
            reconciled?.ForEach(_parts.Reconciliation.Forget);
        }

        foreach (var entry in entries)
        {
            await ConcludeAsync(header, entry).ConfigureAwait(false);
        }
    }

    private async ValueTask<Answer> AnswerOrFailAsync(FrameHeader header, BatchEntry entry, int place)
    {
        try
        {
            return await AnswerAsync(entry, new(header.ManagementServerId, header.Sequence, place)).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _parts.Logger.StateNotKept(header.Sequence, _kernel, e.Message);
            return entry.Failure($"the agent cannot keep its state: {e.Message}");
        }
    }

    /// <summary>Has a command answered. What the kernel asked is done even when the connection ends meanwhile.</summary>
    private async ValueTask<Answer> AnswerAsync(BatchEntry entry, DeliveryId delivery)
    {
        switch (entry.Own)
        {
            case ReadyCommand { RefusalReason: { } reason }:
                return new ReadyAnswer { Result = false, Details = reason };
            case ReadyCommand ready:
                TakeIdentity(ready);
                break;
            case SetupMSListCommand list:
                TakeKernels(list.MsList, list.LbAlgorithm, list.AvoidMsList, list.LbCheckInterval);
                return new SetupMSListAnswer();
            case MigrateAgentConnectionCommand list:
                TakeKernels(list.MsList, list.LbAlgorithm, list.AvoidMsList, list.LbCheckInterval);
                return new MigrateAgentConnectionAnswer();
            case ShutdownCommand:
                return new Answer();
            case SetHostParamsCommand settings:
                _parts.Reconciliation.Configure(settings.Params);
                break;
            case SetupKeyStoreCommand { HandleByAgent: true }:
                return await _parts.Certificates.RequestAsync(_connection).ConfigureAwait(false);
            case SetupCertificateCommand { HandleByAgent: true } given:
                return await _parts.Certificates.TakeAsync(given, _connection).ConfigureAwait(false);
            case CleanupNetworkRulesCmd when entry.Request is not null:
                // The kernel's word for "from now on": it is run later, and answered again each time.
                return new Answer();
            default:
                break;
        }

        var answer = entry.Request is { } request
            ? await _parts.Pipeline.RunAsync(request with { Delivery = delivery }, CancellationToken.None).ConfigureAwait(false)
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
            case SetHostParamsCommand:
                return new Answer();
            default:
                var unsupported = entry.Unsupported(_parts.Plugin.Manifest.Name);
                _parts.Logger.NotServed(_kernel, _parts.Name, unsupported.Details!);
                return unsupported;
        }
    }
}
