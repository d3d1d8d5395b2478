using System.Linq;
using Plugin.Generators.Emit;

namespace Plugin.Generators.Clients;

/// <summary>Prints the other part of a client: its constructor and its methods.</summary>
internal static class ClientEmitter
{
    private const string Extensions = "Sdk::CommandChannelExtensions";
    private const string Context = "Sdk::CommandContext";
    private const string Token = "Threading::CancellationToken";
    private const string Result = "Tasks::ValueTask";

    public static string Emit(ClientModel client)
    {
        var writer = SourceFile.Begin(client.Namespace, SourceFile.Sdk, SourceFile.Tasks, SourceFile.Threading);
        writer.Line(SourceFile.GeneratedCode);
        using (writer.Braces($"partial class {client.Name}"))
        {
            EmitConstructor(writer, client);
            foreach (var command in client.Commands)
            {
                if (command.Accessibility is not null)
                {
                    writer.Line();
                    EmitSend(writer, command);
                }
            }

            foreach (var command in client.Commands.Where(static each => each.IsForwarded))
            {
                writer.Line();
                EmitForward(writer, command);
            }
        }

        return writer.ToString();
    }

    private static void EmitConstructor(SourceWriter writer, ClientModel client)
    {
        writer.Line($"private readonly Sdk::ICommandChannel _channel;");
        writer.Line();
        writer.Line("/// <summary>Creates a client.</summary>");
        writer.Line("/// <param name=\"channel\">The way to the resource.</param>");
        using (writer.Braces($"public {client.Name}(Sdk::ICommandChannel channel)"))
        {
            writer.Line("global::System.ArgumentNullException.ThrowIfNull(channel);");
            writer.Line("_channel = channel;");
        }
    }

    private static void EmitSend(SourceWriter writer, SentCommandModel command)
    {
        writer.Line($"/// <summary><inheritdoc cref=\"{Reference(command)}\" path=\"/summary/node()\"/></summary>");
        writer.Line($"/// <param name=\"command\">The <c>{command.CommandName}</c>; its <c>Wait</c>, in seconds, bounds the wait for the answer.</param>");
        writer.Line("/// <param name=\"cancellation\">Gives up the wait. The command may be run all the same.</param>");
        writer.Line("/// <returns>The answer, also one that says that the command failed.</returns>");
        writer.Line($"/// <exception cref=\"Sdk::CommandUnsupportedException\">The resource does not serve the command.</exception>");
        writer.Line($"/// <exception cref=\"Sdk::CommandSendException\">There is no answer, or one of another class.</exception>");
        writer.Line("/// <exception cref=\"global::System.OperationCanceledException\">The wait was given up.</exception>");
        writer.Line($"{command.Accessibility} {Result}<{command.Answer}> {command.Method}({command.Command} command, {Token} cancellation = default) =>");
        using (writer.Indented())
        {
            writer.Line($"{Extensions}.ExpectAsync<{command.Answer}>(_channel, command, cancellation);");
        }
    }

    private static void EmitForward(SourceWriter writer, SentCommandModel command)
    {
        writer.Line($"{Result}<{command.Answer}> {command.Capability}.{command.Method}({command.Command} command, {Context} context) =>");
        using (writer.Indented())
        {
            writer.Line($"{Extensions}.ForwardAsync<{command.Answer}>(_channel, command, context);");
        }
    }

    private static string Reference(SentCommandModel command) => $"{command.Capability}.{command.Method}({command.Command}, {Context})";
}
