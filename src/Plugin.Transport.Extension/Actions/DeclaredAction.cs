using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Extensions;

namespace Plugin.Transport.Extension;

/// <summary>A custom action that the plugin declares with <see cref="CustomActionAttribute"/>.</summary>
internal sealed class DeclaredAction(CommandSender sender, CustomAction action) : ExtensionAction(action.Name)
{
    public override bool ChangesVm => !action.ReadOnly;

    /// <summary>The names of parameters that are secret although their names do not tell.</summary>
    public IEnumerable<string> Secrets =>
        action.Parameters.Where(static parameter => parameter.Format == ActionParameterFormat.Password).Select(static parameter => parameter.Name);

    public override async Task<string> RunAsync(ActionRun run)
    {
        var command = new RunCustomActionCommand
        {
            ActionName = action.Name,
            VmTO = run.Call.Vm,
            Parameters = run.Call.Parameters.Values.ToDictionary(pair => run.Secrets.NameForLogs(pair.Key), static pair => pair.Value),
        };
        var behaviour = action.ReadOnly ? CommandBehaviour.LongRunning : CommandBehaviour.Mutating | CommandBehaviour.LongRunning;
        var result = await sender
            .RunAsync(action.Name, command, behaviour, context => action.Invoke(run.Call, context), run).ConfigureAwait(false);
        return ToJson(result, run.Secrets);
    }

    /// <summary>A result as the kernel's user interface shows it.</summary>
    internal static string ToJson(ActionResult result, PayloadSecrets secrets) => ReplyJson.Object(writer =>
    {
        writer.String(",\"printmessage\":"u8, "true");
        writer.Raw(",\"message\":"u8);
        if (result.Rows is null)
        {
            writer.String(secrets.Scrub(result.Text ?? ""));
            return;
        }

        var begun = writer.BeginArray();
        foreach (var row in result.Rows)
        {
            writer.NextElement();
            WriteRow(writer, row, secrets);
        }

        writer.EndArray(begun);
    });

    private static void WriteRow(WireWriter writer, IReadOnlyDictionary<string, WireValue?> row, PayloadSecrets secrets)
    {
        var begun = writer.BeginObject();
        foreach (var (name, value) in row)
        {
            writer.NextElement();
            writer.String(name);
            writer.Raw(":"u8);
            if (value is { Kind: WireValueKind.Text })
            {
                writer.String(secrets.Scrub(value.AsText()));
            }
            else
            {
                ValueCodec.Write(writer, value);
            }
        }

        writer.EndObject(begun);
    }
}
