using System.Text.Json;
using System.Text.Json.Schema;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Vm;

namespace Docs.Tests.Pages;

/// <summary>docs/wire.md</summary>
public sealed class WirePageTests
{
    [Fact]
    public void The_serializer_of_the_framework_writes_what_the_codec_writes()
    {
        // <json-serializer>
        var options = WireJsonOptions.Create(Plugin.CloudStack.WireTypes.All);
        var stop = JsonSerializer.Deserialize<StopCommand>("""{"vmName":"i-2-3-VM","forceStop":true}""", options)!;
        var batch = JsonSerializer.Serialize<List<IWireObject>>([stop], options);
        var schema = options.GetJsonSchemaAsNode(typeof(StopCommand));
        // </json-serializer>

        using var writer = WireWriter.ForWire();
        WireEnvelope.Write(writer, stop);
        batch.Should().Be(writer.ToString());
        schema["properties"]!["forceStop"].Should().NotBeNull();
    }
}
