using Plugin.Abstractions;

namespace Plugin.Transport.Extension;

/// <summary>One command that the kernel sends for a network or a VPC.</summary>
/// <param name="sender">Runs it.</param>
/// <param name="name">Its name.</param>
/// <param name="read">Reads the whole request, so that nothing is begun when a part of it is bad, and gives the work on it.</param>
internal sealed class NetworkCommand(
    CommandSender sender, string name, Func<NetworkCall, Func<CommandContext, ValueTask<NetworkReply>>> read) : ExtensionAction(name)
{
    public override async Task<string> RunAsync(ActionRun run)
    {
        var call = new NetworkCall(Name, run.Payload.Span, run.Secrets.Names);
        VmDataSecrets.Learn(call.Payload, run.Secrets);
        var work = read(call);
        var reply = await sender.RunNetworkAsync(Name, call, work, run).ConfigureAwait(false);
        return reply.ToJson(run.Secrets);
    }
}
