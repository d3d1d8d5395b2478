namespace Plugin.Transport.Extension;

/// <summary>
/// Reports the power states of the whole host. The kernel gives up a VM that is not named, so a report that cannot be
/// completed is a failure, never a shorter report.
/// </summary>
internal sealed class StatusesAction(CommandSender sender) : ExtensionAction("statuses")
{
    public override bool ChangesVm => false;

    public override async Task<string> RunAsync(ActionRun run)
    {
        var states = await sender.ReportAsync(run).ConfigureAwait(false);
        return ReplyJson.Object(writer =>
        {
            writer.Raw(",\"power_state\":"u8);
            var begun = writer.BeginObject();
            foreach (var (name, state) in states)
            {
                writer.NextElement();
                writer.String(name);
                writer.Raw(":"u8);
                writer.String(ReplyJson.Word(state));
            }

            writer.EndObject(begun);
        });
    }
}
