using System.Collections;
using System.Reflection;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Incremental;

public sealed class ModelEqualityTests
{
    private static readonly string[] s_models =
        [StepNames.ContractModels, StepNames.EnumModels, StepNames.InterfaceModels, StepNames.ImplementationModels, StepNames.RegistryModel, StepNames.PluginModels, StepNames.DescriptionModels, StepNames.ClientModels];

    public static TheoryData<string, string, string> Changes => new()
    {
        { StepNames.ContractModels, "public int Coats { get; set; } = 2;", "public long Coats { get; set; } = 2;" },
        { StepNames.ContractModels, "[WireMember(\"coats\")]", "[WireMember(\"layers\")]" },
        { StepNames.ContractModels, "[ResourceKey(\"wall\", \"Wall.Name\")]", "[ResourceKey(\"room\", \"Wall.Name\")]" },
        { StepNames.ContractModels, "[Redact(Redaction.UrlCredentials)]", "[Redact]" },
        { StepNames.ContractModels, "[WireContract(\"org.example.Wall\")]", "[WireContract(\"org.example.Wal\")]" },
        { StepNames.EnumModels, "[WireKey(\"light blue\")]", "[WireKey(\"blue\")]" },
        { StepNames.InterfaceModels, "[WireInterface(\"org.example.Tool\")]", "[WireInterface(\"org.example.Device\")]" },
        { StepNames.ImplementationModels, "public sealed partial class Brush : ITool", "public sealed partial class Brush" },
        { StepNames.RegistryModel, "[WireContract(\"org.example.Wall\")]", "[WireContract(\"org.example.Wal\")]" },
        { StepNames.PluginModels, "[LongRunning]", "" },
        { StepNames.DescriptionModels, "[LongRunning]", "" },
        { StepNames.DescriptionModels, "[ResourceKey(\"wall\", \"Wall.Name\")]", "[ResourceKey(\"room\", \"Wall.Name\")]" },
        { StepNames.DescriptionModels, "[WireContract(\"org.example.PaintAnswer\"", "[WireContract(\"org.example.Painted\"" },
        { StepNames.ClientModels, "public sealed partial class PaintAnswer", "internal sealed partial class PaintAnswer" },
        { StepNames.PluginModels, "ICommand<PaintAnswer>", "ICommand<PaintAnswer>, System.IEquatable<PaintCommand>" },
    };

    [Fact]
    public void The_same_source_gives_equal_models_in_another_compilation()
    {
        var first = Models(Sources.Contracts, Sources.RareMembers, Sources.Plugin);
        var second = Models(Sources.Contracts, Sources.RareMembers, Sources.Plugin);

        foreach (var step in s_models)
        {
            first[step].Should().NotBeEmpty(step);
            second[step].Should().Equal(first[step], step);
            second[step].Select(static each => each?.GetHashCode()).Should().Equal(first[step].Select(static each => each?.GetHashCode()), step);
        }
    }

    [Fact]
    public void Comments_bodies_and_places_are_in_no_model()
    {
        var first = Models(Sources.Contracts, Sources.Plugin);
        var second = Models(
            "// Moved.\n\n" + Sources.Contracts.Replace("[Mutating]", "/* changes */ [Mutating]", StringComparison.Ordinal),
            Sources.Plugin.Replace("=> new(new PaintAnswer());", "{ return new(new PaintAnswer { Litres = 3 }); }", StringComparison.Ordinal));

        foreach (var step in s_models)
        {
            second[step].Should().Equal(first[step], step);
        }
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void What_changes_the_code_changes_the_model(string step, string old, string now)
    {
        var isSame = step == StepNames.PluginModels && now.Contains("IEquatable", StringComparison.Ordinal);
        var first = Models(Sources.Contracts, Sources.Plugin)[step];

        var second = Models(Sources.Contracts.Replace(old, now, StringComparison.Ordinal), Sources.Plugin)[step];

        second.SequenceEqual(first).Should().Be(isSame);
    }

    [Fact]
    public void No_model_holds_a_symbol_a_tree_or_an_array()
    {
        var types = new HashSet<Type>();
        foreach (var model in Models(Sources.Contracts, Sources.RareMembers, Sources.Plugin).Values.SelectMany(static each => each).OfType<object>())
        {
            Collect(model, types);
        }

        types.Should().Contain(static type => type.Namespace!.StartsWith("Plugin.Generators", StringComparison.Ordinal));
        types.Where(static type => type.Namespace!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)).Should().BeEmpty();
        types.Where(static type => type.Namespace!.StartsWith("Plugin.Generators", StringComparison.Ordinal) && !type.IsEnum)
            .Should().OnlyContain(static type => typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type));
    }

    /// <summary>The classes of an object and of what it holds. An equatable array counts, what it keeps its items in does not.</summary>
    private static void Collect(object value, HashSet<Type> types)
    {
        types.Add(value.GetType());
        if (value is string || value.GetType().IsPrimitive || value.GetType().IsEnum)
        {
            return;
        }

        if (value is IEnumerable items)
        {
            value.GetType().IsArray.Should().BeFalse();
            foreach (var item in items)
            {
                Collect(item, types);
            }

            return;
        }

        foreach (var field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public))
        {
            if (field.GetValue(value) is { } part)
            {
                Collect(part, types);
            }
        }
    }

    private static Dictionary<string, List<object?>> Models(params string[] sources)
    {
        var result = Generate.From(sources);
        return s_models.ToDictionary(
            static step => step,
            step => result.Results.Where(each => each.TrackedSteps.ContainsKey(step))
                .SelectMany(each => each.TrackedSteps[step]).SelectMany(static each => each.Outputs).Select(static output => (object?)output.Value).ToList());
    }
}
