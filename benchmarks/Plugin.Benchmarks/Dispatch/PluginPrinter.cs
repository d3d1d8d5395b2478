using System.Text;
using Plugin.Abstractions;
using Plugin.CloudStack.Vm;

namespace Plugin.Benchmarks.Dispatch;

/// <summary>
/// Prints the handlers of a thousand commands, in four classes that plugins of 10, 100, 160 and 1,000 commands share:
/// the catalogue's commands first, then made ones whose names are built like theirs.
/// </summary>
public static class PluginPrinter
{
    private const int Commands = 1000;

    private static readonly int[] s_sizes = [10, 100, 160, Commands];

    private static readonly string[] s_verbs =
        ["Attach", "Check", "Copy", "Create", "Delete", "Detach", "Get", "List", "Migrate", "Modify", "Prepare", "Query", "Resize", "Revoke", "Setup", "Update"];

    private static readonly string[] s_nouns =
        ["Appliance", "Bucket", "Certificate", "Chassis", "Console", "Domain", "Endpoint", "Enclosure", "Fabric", "Gateway", "Group", "Image", "Interface",
         "Keypair", "Lease", "Lun", "Mapping", "Namespace", "Partition", "Path", "Peer", "Policy", "Port", "Profile", "Quota", "Rack", "Region", "Replica",
         "Reservation", "Route", "Segment", "Session", "Share", "Subnet", "Switch", "Target", "Tunnel", "Vault", "Volley", "Witness", "Zone"];

    private static readonly string[] s_packages = ["com.cloud.agent.api", "com.cloud.agent.api.storage", "com.cloud.agent.api.routing", "org.apache.cloudstack.storage.command"];

    /// <summary>The text of <c>Handlers.cs</c>.</summary>
    public static string PrintHandlers()
    {
        var text = Begin();
        foreach (var (name, wireName) in MadeCommands())
        {
            text.Append(null, $"\n[WireContract(\"{wireName}\")]\npublic sealed partial class {name} : Command, ICommand<Answer>;\n");
        }

        var handlers = Handled();
        var from = 0;
        foreach (var size in s_sizes)
        {
            text.Append(null, $"\npublic sealed class HandlersUpTo{size}\n{{\n");
            text.AppendJoin("\n", handlers[from..size].Select(Handler)).Append("}\n");
            from = size;
        }

        return text.ToString();
    }

    /// <summary>The text of <c>Switches.cs</c>: the switch over types that a generated mediator is made of.</summary>
    public static string PrintSwitches()
    {
        var text = Begin();
        var handlers = Handled();
        foreach (var size in s_sizes)
        {
            text.Append(null, $"\ninternal sealed class SwitchOf{size} : CommandSwitch\n{{\n");
            text.Append("    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) => command switch\n    {\n");
            for (var index = 0; index < size; index++)
            {
                var first = s_sizes.First(limit => index < limit);
                text.Append(null, $"        {handlers[index].Command} typed => Complete(UpTo{first}.Handle(typed, context)),\n");
            }

            text.Append("        _ => throw new ArgumentOutOfRangeException(nameof(command)),\n    };\n}\n");
        }

        return text.ToString();
    }

    /// <summary>The text of <c>VirtualHandlers.cs</c>: a class with one virtual method for each command.</summary>
    public static string PrintVirtualHandlers()
    {
        var text = Begin();
        var handlers = Handled();
        text.Append("\ninternal static class VirtualHandlers\n{\n    public static VirtualHandler[] All() =>\n    [\n");
        for (var index = 0; index < handlers.Count; index++)
        {
            text.Append(null, $"        new VirtualHandler{index}(),\n");
        }

        text.Append("    ];\n}\n");
        for (var index = 0; index < handlers.Count; index++)
        {
            var command = handlers[index].Command;
            var first = s_sizes.First(limit => index < limit);
            text.Append(null, $"\ninternal sealed class VirtualHandler{index} : VirtualHandler\n{{\n");
            text.Append(null, $"    public override Type CommandType => typeof({command});\n\n");
            text.Append("    public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) =>\n");
            text.Append(null, $"        CommandRoute.Generalise(UpTo{first}.Handle(({command})command, context));\n}}\n");
        }

        return text.ToString();
    }

    private static StringBuilder Begin() => new(
        "// Written by the command \"plugins\" of this program; do not edit.\nusing Plugin.Abstractions;\n\nnamespace Plugin.Benchmarks.Dispatch;\n");

    private static List<(string Command, string Answer)> Handled() =>
    [
        .. Catalogue().Select(static command => ("global::" + command.FullName, "global::" + AnswerOf(command).FullName)),
        .. MadeCommands().Select(static command => (command.Name, "Answer")),
    ];

    private static IEnumerable<(string Name, string WireName)> MadeCommands() => Made().Take(Commands - Catalogue().Count());

    private static string Handler((string Command, string Answer) handler) =>
        $"    [Handles]\n    public ValueTask<{handler.Answer}> Handle({handler.Command} command, CommandContext context) => new(Ok<{handler.Answer}>.Answer);\n";

    // In the order of a hash of the names, so that a small plugin is not made of one area's commands.
    private static IEnumerable<Type> Catalogue() => typeof(StartCommand).Assembly.GetExportedTypes()
        .Where(static type => type.IsSealed
            && type.IsSubclassOf(typeof(Command))
            && !type.IsSubclassOf(typeof(Answer))
            && type.IsDefined(typeof(WireContractAttribute), false)
            && !type.IsDefined(typeof(WireUnreadableAttribute), false)
            && type.GetInterfaces().Count(IsTie) == 1
            && AnswerOf(type).GetConstructor(Type.EmptyTypes) is not null)
        .OrderBy(static type => type.FullName!.Aggregate(14695981039346656037UL, static (hash, c) => unchecked((hash ^ c) * 1099511628211UL)));

    private static bool IsTie(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ICommand<>);

    private static Type AnswerOf(Type command) => command.GetInterfaces().First(IsTie).GetGenericArguments()[0];

    private static IEnumerable<(string Name, string WireName)> Made() =>
        from noun in s_nouns
        from verb in s_verbs
        let name = $"{verb}{noun}Command"
        let package = s_packages[(noun.Length + verb.Length) % s_packages.Length]
        select (name, $"{package}.{name}");
}
