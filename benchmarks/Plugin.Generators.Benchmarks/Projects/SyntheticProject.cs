using System.Globalization;

namespace Plugin.Generators.Benchmarks.Projects;

/// <summary>
/// The sources of a project of a plugin: 200 contracts with members of every kind, each in a file of its own, and a plugin with
/// 50 handlers in five classes. The same number gives the same text.
/// </summary>
internal static class SyntheticProject
{
    /// <summary>How many contracts the project has; enumerations and interfaces are not among them.</summary>
    public const int Contracts = Transfers + Commands + Answers;

    /// <summary>How many handlers the plugin has.</summary>
    public const int Handlers = 50;

    private const int Enumerations = 10;
    private const int Interfaces = 2;
    private const int Transfers = 60;
    private const int Commands = 80;
    private const int Answers = 60;
    private const int Parts = 5;
    private const string Usings = "using System.Collections.Generic;\nusing System.Threading.Tasks;\nusing Plugin.Abstractions;\nusing Plugin.Abstractions.Wire;\n\nnamespace Acme;\n\n";

    /// <summary>All files with their names.</summary>
    public static IReadOnlyList<(string Name, string Text)> Files { get; } =
    [
        .. Each(Enumerations, Enumeration), .. Each(Interfaces, Interface), .. Each(Transfers, Transfer),
        .. Each(Answers, Answer), .. Each(Commands, Command), .. Each(Parts, Part), ("AcmePlugin.cs", Plugin()),
    ];

    /// <summary>The file of the contract that the benchmarks edit; 11 others have it as a member or a base.</summary>
    public const string EditedContract = "Disk0.cs";

    /// <summary>The file of the handlers that the benchmarks edit.</summary>
    public const string EditedHandlers = "Part0.cs";

    private static IEnumerable<(string Name, string Text)> Each(int count, Func<int, (string Name, string Text)> make) => Enumerable.Range(0, count).Select(make);

    private static (string Name, string Text) Enumeration(int i) => ($"Kind{i}.cs", Text(
        $$"""
        /// <summary>Kinds of number {{i}}.</summary>
        [WireEnum("org.acme.Kind{{i}}")]
        public enum Kind{{i}}
        {
            Root,
            Data,
            [WireKey("cd rom")]
            CdRom,
            Swap,
        }
        """));

    private static (string Name, string Text) Interface(int i) => ($"IStore{i}.cs", Text(
        $$"""
        /// <summary>A store of kind {{i}}.</summary>
        [WireInterface("org.acme.Store{{i}}")]
        public interface IStore{{i}} : IWireObject;
        """));

    /// <summary>Every second one derives from the one before; every third one is a store.</summary>
    private static (string Name, string Text) Transfer(int i)
    {
        string[] bases = [.. i % 2 == 1 ? [$"Disk{i - 1}"] : Array.Empty<string>(), .. i % 3 == 0 ? [$"IStore{i % Interfaces}"] : Array.Empty<string>()];
        return ($"Disk{i}.cs", Text(
            $$"""
            /// <summary>Disk {{i}}.</summary>
            [WireContract("org.acme.Disk{{i}}")]
            public {{(i % 2 == 1 ? "sealed " : "")}}partial class Disk{{i}}{{(bases.Length == 0 ? "" : $" : {string.Join(", ", bases)}")}}
            {
            {{Members($"d{i}", i, nested: i >= 2 ? $"Disk{i / 12 * 2}" : null)}}
            }
            """));
    }

    private static (string Name, string Text) Answer(int i) => ($"Disk{i}Answer.cs", Text(
        $$"""
        /// <summary>Answers about disk {{i}}.</summary>
        [WireContract("org.acme.Disk{{i}}Answer", Construction = WireConstruction.Bare)]
        public sealed partial class Disk{{i}}Answer : Answer
        {
        {{Members("a", i, nested: $"Disk{i}")}}
        }
        """));

    private static (string Name, string Text) Command(int i) => ($"Change{i}Command.cs", Text(
        $$"""
        /// <summary>Changes disk {{i}}.</summary>
        [WireContract("org.acme.Change{{i}}Command")]
        [Mutating]
        [ResourceKey("disk", "C{{i}}Name")]
        public sealed partial class Change{{i}}Command : Command, ICommand<Disk{{i % Answers}}Answer>
        {
        {{Members($"c{i}", i, nested: $"Disk{i % Transfers}")}}

            /// <summary>What is needed to change it.</summary>
            [WireMember("password")]
            public Secret? Password { get; set; }
        }
        """));

    private static string Members(string prefix, int i, string? nested)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(prefix[0])}{prefix[1..]}");
        string[] members =
        [
            Member("name", "string?"),
            Member("size", "long"),
            Member("count", "int?"),
            Member("on", "bool"),
            Member("kind", $"Kind{i % Enumerations}?"),
            Member("tags", "List<string?>?"),
            Member("details", "Dictionary<string, string?>?"),
            .. nested is null ? Array.Empty<string>() : [Member("disk", $"{nested}?"), Member("more", $"List<{nested}?>?")],
            .. i % 4 == 0 ? [Member("store", $"IStore{i % Interfaces}?"), Member("rate", "double")] : Array.Empty<string>(),
        ];
        return string.Join("\n\n", members);

        string Member(string member, string type) =>
            $$"""
                /// <summary>Its {{member}}.</summary>
                [WireMember("{{prefix}}{{char.ToUpperInvariant(member[0])}}{{member[1..]}}")]
                public {{type}} {{name}}{{char.ToUpperInvariant(member[0])}}{{member[1..]}} { get; set; }
            """;
    }

    private static (string Name, string Text) Part(int part)
    {
        var handlers = Enumerable.Range(part * Handlers / Parts, Handlers / Parts).Select(Handler);
        return ($"Part{part}.cs", Text(
            $$"""
            /// <summary>Handlers of kind {{part}}.</summary>
            public sealed class Part{{part}}
            {
            {{string.Join("\n\n", handlers)}}
            }
            """));
    }

    private static string Handler(int i) =>
        $$"""
            /// <summary>Changes disk {{i}}.</summary>
            [Handles]
            public async ValueTask<Disk{{i}}Answer> Change{{i}}Async(Change{{i}}Command command, CommandContext context)
            {
                var names = new List<string>();
                foreach (var tag in command.C{{i}}Tags ?? [])
                {
                    if (tag is { Length: > 0 } && command.C{{i}}On)
                    {
                        names.Add(tag.Trim());
                    }
                }

                await Task.Delay(names.Count, context.Cancellation);
                return new Disk{{i}}Answer { AName = string.Join(", ", names), ASize = command.C{{i}}Size, Result = true };
            }
        """;

    private static string Plugin()
    {
        var parts = Enumerable.Range(0, Parts).Select(static part =>
            $$"""
                /// <summary>Handlers of kind {{part}}.</summary>
                [Handlers]
                public Part{{part}} Part{{part}} { get; } = new();
            """);
        return Text(
            $$"""
            /// <summary>Drives disks.</summary>
            [Plugin("Acme")]
            public sealed partial class AcmePlugin
            {
            {{string.Join("\n\n", parts)}}
            }
            """);
    }

    private static string Text(string declarations) => Usings + declarations.ReplaceLineEndings("\n") + "\n";
}
