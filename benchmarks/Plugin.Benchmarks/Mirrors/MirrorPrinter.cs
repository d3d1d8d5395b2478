using System.Reflection;
using System.Text;
using Plugin.Abstractions;
using Plugin.Abstractions.Wire;

namespace Plugin.Benchmarks.Mirrors;

/// <summary>
/// Prints plain classes with the members of the measured contracts, for the general serializers: flat, in wire order,
/// constants and dates as text, and one optional member per class where the wire wraps a value with its class name.
/// </summary>
public sealed class MirrorPrinter
{
    private readonly SortedDictionary<string, string> _printed = new(StringComparer.Ordinal);

    /// <summary>Prints the mirrors of some contracts and of all that they carry.</summary>
    public static string Print(params IReadOnlyList<Type> roots)
    {
        ArgumentNullException.ThrowIfNull(roots);
        var printer = new MirrorPrinter();
        foreach (var root in roots)
        {
            printer.Name(root);
        }

        return """
            // Written by the command "mirrors" of this program from the catalogue's contracts; do not edit.
            using System.Text.Json;
            using System.Text.Json.Serialization;
            using Newtonsoft.Json;

            namespace Plugin.Benchmarks.Mirrors;


            """.ReplaceLineEndings("\n") + string.Join("\n", printer._printed.Values);
    }

    private static string WireNameOf(Type contract) => contract.GetCustomAttribute<WireContractAttribute>(false)!.Name;

    private string Name(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Name(underlying).TrimEnd('?') + "?";
        }

        return type switch
        {
            _ when type == typeof(string) || type == typeof(Secret) || type == typeof(DateTimeOffset) || type.IsEnum => "string?",
            _ when type == typeof(byte[]) => "sbyte[]?",
            _ when type == typeof(WireJson) => "JsonElement?",
            _ when type == typeof(bool) => "bool",
            _ when type == typeof(int) => "int",
            _ when type == typeof(long) => "long",
            _ when type == typeof(double) => "double",
            { IsArray: true } => Name(type.GetElementType()!) + "[]?",
            { IsGenericType: true } => NameOfGeneric(type),
            { IsInterface: true } => Add(type, PrintWrapper),
            _ => Add(type, PrintContract),
        };
    }

    private string NameOfGeneric(Type type)
    {
        var arguments = type.GetGenericArguments().Select(Name).ToList();
        if (arguments.Count == 2)
        {
            arguments[0] = arguments[0].TrimEnd('?');
        }

        return $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", arguments)}>?";
    }

    private string Add(Type type, Func<Type, string> print)
    {
        var name = NameOf(type);
        if (_printed.TryAdd(name, ""))
        {
            _printed[name] = print(type);
        }

        return name + "?";
    }

    private static string NameOf(Type type) => type.IsInterface ? type.Name[1..] + "WrapperMirror" : type.Name + "Mirror";

    private string PrintContract(Type contract)
    {
        var members = new StringBuilder();
        for (var type = contract; type is not null; type = type.BaseType)
        {
            var declared = type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);
            foreach (var property in declared.OrderBy(static property => property.MetadataToken))
            {
                if (property.GetCustomAttribute<WireMemberAttribute>() is { } member)
                {
                    Member(members, member.Name, Name(property.PropertyType), property.Name);
                }
            }
        }

        return Class(NameOf(contract), members);
    }

    private string PrintWrapper(Type type)
    {
        var members = new StringBuilder();
        var classes = type.Assembly.GetTypes()
            .Where(candidate => !candidate.IsAbstract && type.IsAssignableFrom(candidate) && candidate.IsDefined(typeof(WireContractAttribute), false));
        foreach (var implementation in classes.OrderBy(WireNameOf, StringComparer.Ordinal))
        {
            Member(members, WireNameOf(implementation), Name(implementation), implementation.Name);
        }

        return Class(NameOf(type), members);
    }

    private static string Class(string name, StringBuilder members) =>
        $"public sealed class {name}\n{{\n{members.ToString().TrimEnd('\n')}\n}}\n";

    private static void Member(StringBuilder members, string wireName, string type, string name) =>
        members.Append(null, $"    [JsonPropertyName(\"{wireName}\"), JsonProperty(\"{wireName}\")]\n    public {type} {name} {{ get; set; }}\n\n");
}
