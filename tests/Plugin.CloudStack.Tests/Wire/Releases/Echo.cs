using System.Text;
using System.Text.Json.Nodes;
using Plugin.Abstractions.Wire;

namespace Plugin.CloudStack.Tests.Wire.Releases;

/// <summary>What a plugin makes of a text when it reads it and writes it again.</summary>
internal static class Echo
{
    public static List<IWireObject> Read(string json, out IReadOnlyList<WireUnknown> unknown) => WireEnvelope.Read(
        Encoding.UTF8.GetBytes(json), out unknown, WireReaderOptions.Default, CloudStack.WireTypes.All, Plugin.Abstractions.AbstractionsWireTypes.All);

    public static string Of(string json) => Write(Read(json, out _));

    /// <summary>The echo of a tree, as a tree.</summary>
    public static JsonArray Of(JsonArray json) => Parse(Of(json.ToJsonString()));

    public static string Write(IEnumerable<IWireObject> objects)
    {
        using var writer = WireWriter.ForWire();
        WireEnvelope.Write(writer, objects);
        return writer.ToString();
    }

    public static JsonArray Parse(string json) => JsonNode.Parse(json)!.AsArray();

    /// <summary>The contract objects of a tree.</summary>
    public static List<ContractNode> Contracts(JsonArray json) => [.. ContractNode.In(json, Read(json.ToJsonString(), out _))];
}
