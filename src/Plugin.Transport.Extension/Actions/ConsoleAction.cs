using System.Globalization;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Extensions;

namespace Plugin.Transport.Extension;

/// <summary>Tells where a VM's console is. Its password is the one secret that an answer is there to give.</summary>
internal sealed class ConsoleAction(CommandSender sender) : ExtensionAction("getconsole")
{
    public override bool ChangesVm => false;

    public override async Task<string> RunAsync(ActionRun run)
    {
        var command = new GetExternalConsoleCommand { VmName = run.VmName, Vm = run.Call.Vm };
        var answer = await sender.SendAsync(command, run, run.Budget.WorkSeconds, run.Cancellation).ConfigureAwait(false);
        return ToJson((GetExternalConsoleAnswer)answer, run.VmName);
    }

    private static string ToJson(GetExternalConsoleAnswer console, string vmName)
    {
        if (console.Url is null && (console.Host is null || console.Port is null))
        {
            throw new CallException($"the console of VM '{vmName}' has neither a URL nor host and port");
        }

        return ReplyJson.Object(writer =>
        {
            writer.Raw(",\"console\":"u8);
            var begun = writer.BeginObject();
            Write(writer, ",\"url\":"u8, console.Url);
            Write(writer, ",\"host\":"u8, console.Host);
            Write(writer, ",\"port\":"u8, console.Port?.ToString(CultureInfo.InvariantCulture));
            Write(writer, ",\"password\":"u8, console.Password?.Reveal());
            Write(writer, ",\"protocol\":"u8, console.Protocol);
            writer.Raw(",\"passwordonetimeuseonly\":"u8);
            writer.Boolean(console.PasswordOneTimeUseOnly);
            writer.EndObject(begun);
        });
    }

    private static void Write(WireWriter writer, ReadOnlySpan<byte> commaNameColon, string? value)
    {
        if (value is not null)
        {
            writer.String(commaNameColon, value);
        }
    }
}
