using Microsoft.AspNetCore.Http;
using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Capabilities;
using Plugin.CloudStack.Vm;
using Plugin.Hosting;

namespace Plugin.Transport.Http;

/// <summary>
/// The power state report of each ping: an array without class names, <c>[{"i-2-3-VM":"PowerOn"},…]</c>.
/// </summary>
/// <remarks>
/// The kernel takes the list for the whole truth and gives up VMs that it does not name. So a report that cannot be
/// completed is the one failure here that is not a 200: on any other status the kernel skips the comparison.
/// </remarks>
internal sealed class PowerStateCall(IPlugin plugin, IPowerStateReporter reporter, CommandPipeline pipeline, RequestBodyReader bodies)
{
    /// <summary>The name in the URL; no class of the kernel has it.</summary>
    public const string WireName = "org.apache.cloudstack.HostVmStateReportCommand";

    public async Task AnswerAsync(HttpContext context, string resource)
    {
        // The body says nothing, but the client writes it before it reads.
        var unreadable = await DiscardBodyAsync(context).ConfigureAwait(false);
        var result = await pipeline.RunAsync(
            new Operation<IReadOnlyDictionary<string, PowerState>>
            {
                WireName = WireName,
                Resource = resource,
                Plugin = plugin,
                Unreadable = unreadable,
                Work = reporter.ReportPowerStatesAsync,
            },
            context.RequestAborted).ConfigureAwait(false);
        using var writer = WireWriter.ForWire();
        var failure = result.Succeeded ? TryWrite(writer, result.Value) : result.Failure;
        if (failure is not null)
        {
            writer.Clear();
            WriteFailure(writer, failure);
        }

        var status = failure is null ? StatusCodes.Status200OK : StatusCodes.Status500InternalServerError;
        await ResponseBody.SendAsync(context, status, ResponseBody.Json, writer).ConfigureAwait(false);
    }

    private async Task<Exception?> DiscardBodyAsync(HttpContext context)
    {
        try
        {
            (await bodies.ReadAsync(context).ConfigureAwait(false)).Dispose();
            return null;
        }
        catch (UnreadableCommandException exception)
        {
            return exception;
        }
    }

    private static string? TryWrite(WireWriter writer, IReadOnlyDictionary<string, PowerState> states)
    {
        var array = writer.BeginArray();
        foreach (var (name, state) in states)
        {
            if (!Enum.IsDefined(state))
            {
                return $"the plugin reports the VM '{name}' in the state {state}, which the kernel does not know";
            }

            writer.NextElement();
            writer.Raw("{"u8);
            writer.String(name);
            writer.Raw(":"u8);
            writer.String(state.ToString());
            writer.Raw("}"u8);
        }

        writer.EndArray(array);
        return null;
    }

    private static void WriteFailure(WireWriter writer, string failure)
    {
        var begun = writer.BeginObject();
        writer.String(",\"error\":"u8, failure);
        writer.EndObject(begun);
    }
}
