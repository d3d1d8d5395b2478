using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.Hosting;

namespace Plugin.Transport.Http;

/// <summary>
/// Answers a command that is not served: 404, which CloudStack's client turns into its UnsupportedAnswer, with the
/// same answer and its reason as the body for everybody who reads it.
/// </summary>
internal sealed class UnservedCall(ServedCommands commands, RequestBodyReader bodies, ILogger logger)
{
    public async Task AnswerAsync(HttpContext context, string name)
    {
        logger.NotServed(DirectConnectServer.SourceOf(context), ServedCommands.Shown(name));
        try
        {
            // The client reads no answer before it has written all of its body.
            (await bodies.ReadAsync(context).ConfigureAwait(false)).Dispose();
        }
        catch (UnreadableCommandException)
        {
            // Whatever the body was, the command is not served.
        }

        using var writer = WireWriter.ForWire();
        WireEnvelope.Write(writer, new UnsupportedAnswer { Result = false, Details = commands.Explain(name) });
        await ResponseBody.SendAsync(context, StatusCodes.Status404NotFound, ResponseBody.Json, writer).ConfigureAwait(false);
    }
}
