using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.Transport.Agent.Frames;
using Plugin.Transport.Agent.Link;

namespace Plugin.Transport.Agent.Lifecycle;

internal sealed partial class AgentSession
{
    /// <summary>
    /// Sends the answers that an earlier connection to the same kernel did not live to send. Without the in-sequence
    /// flag: it would release the kernel's queue for this connection before its turn.
    /// </summary>
    public async Task SendLateAnswersAsync()
    {
        if (_node == NoServer)
        {
            return;
        }

        foreach (var late in _parts.LateAnswers.TakeFor(_node, _parts.Identity.HostId, _series))
        {
            var header = late.Header with { Flags = late.Header.Flags & ~FrameFlags.InSequence };
            try
            {
                await _connection.SendUnaskedAnswerAsync(header, late.Content, _over).ConfigureAwait(false);
                _parts.Logger.LateAnswerSent(late.Header.Sequence, _kernel);
            }
            catch (Exception e) when (e is LinkException or OperationCanceledException)
            {
                _parts.LateAnswers.Keep(late);
            }
        }
    }

    /// <summary>Sends the answers, or keeps them when the connection is over.</summary>
    /// <returns>True when they are on their way on the connection that the request came on.</returns>
    private async Task<bool> AnswerAsync(FrameHeader header, List<BatchEntry> entries, List<Answer> answers)
    {
        using var writer = WireWriter.ForWire();
        Write(writer, entries, answers);
        Weigh(header, entries, writer.Length / Math.Max(1, entries.Count));
        try
        {
            await _connection.SendAsync(header.ToAnswer(), writer.Written).ConfigureAwait(false);
            return true;
        }
        catch (LinkException)
        {
            Keep(header.ToAnswer(), writer.Written);
            if (_parts.Ready is { } ready)
            {
                await ready.SendLateAnswersAsync().ConfigureAwait(false);
            }

            return false;
        }
    }

    /// <summary>Each answer of a batch counts the same: what matters is how much all that are kept take.</summary>
    private void Weigh(in FrameHeader header, List<BatchEntry> entries, int length)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].Request is { } request)
            {
                _parts.Pipeline.Weigh(request with { Delivery = new(header.ManagementServerId, header.Sequence, i) }, length);
            }
        }
    }

    private void KeepUnsent(IReadOnlyList<OutgoingFrame> unsent)
    {
        foreach (var frame in unsent)
        {
            using (frame)
            using (var content = Frame.Read(frame.Bytes))
            {
                Keep(frame.Header, content.Content.Span);
            }
        }
    }

    private void Keep(FrameHeader header, ReadOnlySpan<byte> content)
    {
        _parts.Logger.LateAnswerKept(header.Sequence, _kernel);
        _parts.LateAnswers.Keep(new(header, content.ToArray(), _node, _parts.Time.GetTimestamp()));
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
}
