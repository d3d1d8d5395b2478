using System.Collections.Concurrent;
using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Agent;
using Plugin.Transport.Agent.Control;
using Plugin.Transport.Agent.Frames;
using Plugin.Transport.Agent.Link;

namespace Plugin.Transport.Agent.Lifecycle;

internal sealed partial class AgentSession
{
    private readonly ConcurrentDictionary<long, Question> _questions = new();

    /// <summary>Asks the kernel for the plugin.</summary>
    /// <param name="command">The question.</param>
    /// <param name="expected">The class of the answer.</param>
    /// <param name="timeout">How long it may take.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    /// <exception cref="KernelRequestException">There is no answer that can be read.</exception>
    public async Task<Answer> AskAsync(AgentControlCommand command, WireType expected, TimeSpan timeout, CancellationToken cancellation)
    {
        var header = Header(FrameFlags.Request | FrameFlags.StopOnError);
        var question = new Question(expected);
        _questions[header.Sequence] = question;
        using var timer = new CancellationTokenSource(timeout, _parts.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, _over, cancellation);
        try
        {
            using var writer = WireWriter.ForWire();
            WireEnvelope.Write(writer, command);
            await _connection.SendAsync(header, writer.Written, either.Token).ConfigureAwait(false);
            return await question.Answer.WaitAsync(either.Token).ConfigureAwait(false);
        }
        catch (LinkException e)
        {
            throw new KernelRequestException($"the connection to {_kernel} is over: {e.Message}", e);
        }
        catch (WireException e)
        {
            throw new KernelRequestException($"the answer of {_kernel} cannot be read: {e.Message}", e);
        }
        catch (OperationCanceledException)
        {
            cancellation.ThrowIfCancellationRequested();
            throw new KernelRequestException(
                timer.IsCancellationRequested ? $"{_kernel} did not answer within {timeout}" : $"the connection to {_kernel} is over: {Reason}");
        }
        finally
        {
            _questions.TryRemove(header.Sequence, out _);
            _connection.Forget(header.Sequence);
        }
    }

    /// <summary>Gives a frame to the plugin that waits for it.</summary>
    private bool TryAnswerQuestion(in Frame frame)
    {
        if (!_questions.TryRemove(frame.Header.Sequence, out var question))
        {
            return false;
        }

        question.Read(frame.Content.Span);
        return true;
    }

    private sealed class Question(WireType expected)
    {
        private readonly TaskCompletionSource<Answer> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<Answer> Answer => _answer.Task;

        public void Read(ReadOnlySpan<byte> content)
        {
            try
            {
                _answer.TrySetResult(FrameContent.ReadAnswers(content, expected) is [var first, ..]
                    ? first
                    : new Answer { Result = false, Details = "its class is not known here" });
            }
            catch (WireException e)
            {
                _answer.TrySetException(e);
            }
        }
    }
}
