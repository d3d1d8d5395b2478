using Plugin.Abstractions;
using Plugin.CloudStack.Extensions;

namespace Plugin.Transport.Extension;

/// <summary>A custom action that the plugin knows only as a <see cref="RunCustomActionCommand"/>.</summary>
internal sealed class UndeclaredAction(CommandSender sender, string name) : ExtensionAction(name)
{
    public override async Task<string> RunAsync(ActionRun run)
    {
        var command = new RunCustomActionCommand { ActionName = Name, VmTO = run.Call.Vm, Parameters = new(run.Call.Parameters.Values) };
        var answer = await sender.SendAsync(command, run, run.Budget.WorkSeconds, run.Cancellation).ConfigureAwait(false);
        return ReplyJson.Success(run.Secrets.Scrub(answer.Details ?? $"'{Name}' is done"));
    }
}
