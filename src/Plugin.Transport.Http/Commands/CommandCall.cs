using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.Hosting;

namespace Plugin.Transport.Http;

/// <summary>Answers a POST of one command: always 200 with an array of one answer of the command's own answer class.</summary>
/// <remarks>
/// A kernel that closes the connection does not undo what it began: a mutating command goes on to its end and its
/// answer is discarded. A command that only reads is cancelled.
/// </remarks>
internal sealed class CommandCall(IPlugin plugin, CommandPipeline pipeline, RequestBodyReader bodies, ILogger logger)
{
    public async Task AnswerAsync(HttpContext context, CommandRoute route, string resource)
    {
        var request = await ReadAsync(context, route, resource).ConfigureAwait(false);
        var goesOn = request.Command is not null && route.Behaviour.HasFlag(CommandBehaviour.Mutating);
        var cancellation = goesOn ? CancellationToken.None : context.RequestAborted;
        await using var leaving = context.RequestAborted.Register(() => logger.ClientLeft(route.WireName, goesOn)).ConfigureAwait(false);
        var answer = await pipeline.RunAsync(request, cancellation).ConfigureAwait(false);
        if (context.RequestAborted.IsCancellationRequested)
        {
            logger.AnswerDiscarded(route.WireName);
            return;
        }

        using var writer = WireWriter.ForWire();
        Write(writer, route, answer);
        await ResponseBody.SendAsync(context, StatusCodes.Status200OK, ResponseBody.Json, writer).ConfigureAwait(false);
    }

    private async Task<CommandRequest> ReadAsync(HttpContext context, CommandRoute route, string resource)
    {
        try
        {
            using var body = BodyCharset.ToUtf8(await bodies.ReadAsync(context).ConfigureAwait(false), context.Request.ContentType);
            return CommandRequest.Read(plugin, route, resource, body.Bytes);
        }
        catch (UnreadableCommandException exception)
        {
            return CommandRequest.Failed(plugin, route, resource, exception);
        }
    }

    private void Write(WireWriter writer, CommandRoute route, Answer answer)
    {
        try
        {
            WireEnvelope.Write(writer, answer);
        }
        catch (Exception exception)
        {
            logger.AnswerUnwritable(exception, route.WireName);
            writer.Clear();
            WireEnvelope.Write(writer, route.CreateFailure($"the answer cannot be written: {exception.GetType().Name}: {exception.Message}"));
        }
    }
}
