using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace Plugin.Hosting.Tests.Description;

/// <summary>The published schema of descriptions. Set <c>UPDATE_GOLDEN=1</c> to write it anew, then read the diff.</summary>
public sealed class SchemaTests
{
    [Fact]
    public void The_schema_is_that_of_the_code()
    {
        var options = new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true };
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "What plugins serve; docs/describe.md explains it",
        };
        foreach (var (name, value) in DescriptionJson.Default.CapabilityMatrix.GetJsonSchemaAsNode(options).AsObject())
        {
            schema[name] = value?.DeepClone();
        }

        var text = schema.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" }) + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "..", "docs", "describe.schema.json"), text);
        }

        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Docs", "describe.schema.json")).Should().Be(text, "UPDATE_GOLDEN=1 writes it anew");
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
