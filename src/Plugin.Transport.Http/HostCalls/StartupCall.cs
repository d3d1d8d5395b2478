using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Capabilities;
using Plugin.CloudStack.Host;
using Plugin.Hosting;

namespace Plugin.Transport.Http;

/// <summary>
/// The start-up round trip: the kernel offers a half-filled StartupRoutingCommand in an array, and takes an array of
/// commands back: the same one complete, then a StartupStorageCommand.
/// </summary>
/// <remarks>
/// A failure is an array of one <c>com.cloud.agent.api.Answer</c>: the kernel can do nothing with it but fail, and it
/// writes the reason into its log.
/// </remarks>
internal sealed class StartupCall(IPlugin plugin, IHostStartup startup, CommandPipeline pipeline, RequestBodyReader bodies, ILogger logger)
{
    /// <summary>The wire name in the URL; it is the base class of what the body holds.</summary>
    public const string WireName = "com.cloud.agent.api.StartupCommand";

    // Not the whole catalogue: a trimmed plugin would have to keep all of it for this one command.
    private static readonly WireTypeSet s_offered = SetOf(WireType.Of<StartupRoutingCommand>());

    public async Task AnswerAsync(HttpContext context, string resource)
    {
        var (offered, unreadable) = await ReadAsync(context).ConfigureAwait(false);
        var result = await pipeline.RunAsync(
            new Operation<IReadOnlyList<StartupCommand>>
            {
                WireName = WireName,
                Resource = resource,
                Plugin = plugin,
                Command = offered,
                Unreadable = unreadable,
                Work = call => DescribeAsync(offered!, call),
            },
            context.RequestAborted).ConfigureAwait(false);
        using var writer = WireWriter.ForWire();
        if (result.Succeeded)
        {
            WireEnvelope.Write(writer, result.Value);
        }
        else
        {
            WireEnvelope.Write(writer, new Answer { Result = false, Details = result.Failure });
        }

        await ResponseBody.SendAsync(context, StatusCodes.Status200OK, ResponseBody.Json, writer).ConfigureAwait(false);
    }

    private async ValueTask<IReadOnlyList<StartupCommand>> DescribeAsync(StartupRoutingCommand offered, CommandContext call)
    {
        // Taken before the plugin is asked: it may complete the offered object itself.
        var expected = StartupEcho.Of(offered);
        var described = await startup.StartupAsync(offered, call).ConfigureAwait(false);
        if (described is not [StartupRoutingCommand host, ..])
        {
            throw new CommandFailedException("the plugin describes no host: the first start-up command must be a StartupRoutingCommand");
        }

        expected.Require(host);
        if (described is not [_, StartupStorageCommand, ..])
        {
            logger.StartupWithoutStorage();
        }

        return described;
    }

    private static WireTypeSet SetOf(WireType only) => new([only], new WireNameTable([only.Name], 0, 0, slots: 1, displacements: [0]));

    private async Task<(StartupRoutingCommand? Offered, Exception? Unreadable)> ReadAsync(HttpContext context)
    {
        try
        {
            using var body = BodyCharset.ToUtf8(await bodies.ReadAsync(context).ConfigureAwait(false), context.Request.ContentType);
            return WireEnvelope.Read(body.Bytes, null, s_offered) is [StartupRoutingCommand offered, ..]
                ? (offered, null)
                : (null, new UnreadableCommandException("the body must be an array whose first element is a StartupRoutingCommand"));
        }
        catch (Exception exception) when (exception is UnreadableCommandException or WireException)
        {
            return (null, exception);
        }
    }
}
