using System.Text.Json;
using System.Text.Json.Schema;
using Plugin.CloudStack.Vm;

namespace Fuzz.Tests;

/// <summary>Compiles and runs the example of the page about the wire.</summary>
public sealed class JsonSerializerExampleTests
{
    [Fact]
    public void The_example_does_what_it_says()
    {
        var options = WireJsonOptions.Create(Plugin.CloudStack.WireTypes.All);
        var stop = JsonSerializer.Deserialize<StopCommand>("""{"vmName":"i-2-3-VM","forceStop":true}""", options)!;
        var batch = JsonSerializer.Serialize<List<IWireObject>>([stop], options);
        var schema = options.GetJsonSchemaAsNode(typeof(StopCommand));

        stop.VmName.Should().Be("i-2-3-VM");
        batch.Should().StartWith("""[{"com.cloud.agent.api.StopCommand":{""").And.Contain("\"forceStop\":true");
        schema["properties"]!["vmName"].Should().NotBeNull();
    }

    [Fact]
    public void The_page_shows_what_is_compiled_here()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Example");
        var page = File.ReadAllText(Path.Combine(folder, "wire.md"));
        var shown = page.Split("```csharp")[1].Split("```")[0].Split('\n', StringSplitOptions.RemoveEmptyEntries);

        var compiled = File.ReadAllLines(Path.Combine(folder, "JsonSerializerExampleTests.cs")).Select(static line => line.Trim());

        shown.Should().NotBeEmpty().And.BeSubsetOf(compiled);
    }
}
