using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using Plugin.Abstractions;
using Plugin.Abstractions.Wire;

namespace Plugin.CloudStack.Tests.Wire.Releases;

/// <summary>An object of a contract somewhere in a text, beside its JSON and the way to it.</summary>
internal sealed record ContractNode(JsonObject Json, IWireObject Value, string Path)
{
    private const char Step = '\n';

    /// <summary>The properties that are members, by wire name.</summary>
    public IEnumerable<(string Name, PropertyInfo Property)> Members => MembersOf(Value.GetType());

    /// <summary>All contract objects of an array of commands or answers, outer ones first, in the order of the text.</summary>
    public static IEnumerable<ContractNode> In(JsonArray array, IReadOnlyList<IWireObject> objects) =>
        objects.SelectMany((value, i) => Of(array[i]!.AsObject().First().Value, value, Join(Join("", Text(i)), array[i]!.AsObject().First().Key)));

    /// <summary>What a path leads to, or null.</summary>
    public static JsonNode? Find(JsonNode json, string path) => path.Split(Step, StringSplitOptions.RemoveEmptyEntries)
        .Aggregate((JsonNode?)json, static (node, step) => node switch
        {
            JsonArray array => array[int.Parse(step, CultureInfo.InvariantCulture)],
            JsonObject members => members[step],
            _ => null,
        });

    private static IEnumerable<(string Name, PropertyInfo Property)> MembersOf(Type type) => type.GetProperties()
        .Select(static property => (property.GetCustomAttribute<WireMemberAttribute>()?.Name, property))
        .Where(static pair => pair.Name is not null)
        .Select(static pair => (pair.Name!, pair.property));

    private static IEnumerable<ContractNode> Of(JsonNode? json, IWireObject value, string path)
    {
        if (json is not JsonObject node || value is UnknownWireObject)
        {
            yield break;
        }

        yield return new(node, value, path);
        foreach (var (name, property) in MembersOf(value.GetType()))
        {
            foreach (var inner in Inside(node[name], property.GetValue(value), Join(path, name)))
            {
                yield return inner;
            }
        }
    }

    private static IEnumerable<ContractNode> Inside(JsonNode? json, object? value, string path) => (json, value) switch
    {
        (JsonObject node, IWireObject inner) when IsWrapper(node, inner) => Of(node.First().Value, inner, Join(path, node.First().Key)),
        (JsonObject node, IWireObject inner) => Of(node, inner, path),
        (JsonObject node, IDictionary map) => map.Keys.OfType<string>().SelectMany(key => Inside(node[key], map[key], Join(path, key))),
        (JsonArray array, IEnumerable list) => list.Cast<object?>().SelectMany((element, i) => Inside(array[i], element, Join(path, Text(i)))),
        _ => [],
    };

    private static bool IsWrapper(JsonObject node, IWireObject value) =>
        node.Count == 1 && node.First().Key == Encoding.UTF8.GetString(value.WireName);

    private static string Join(string path, string step) => path + Step + step;

    private static string Text(int index) => index.ToString(CultureInfo.InvariantCulture);
}
