using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.Transport.Agent.Frames;
using Plugin.Transport.Agent.Link;

namespace Plugin.Transport.Agent.Lifecycle;

internal sealed partial class AgentSession
{
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
}
