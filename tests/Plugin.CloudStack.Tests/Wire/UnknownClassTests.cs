using System.Text;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.Tests.Wire;

public sealed class UnknownClassTests
{
    [Fact]
    public void A_stored_object_of_a_newer_kernel_is_echoed_as_it_came()
    {
        const string Json = """[{"org.apache.cloudstack.storage.command.CreateObjectCommand":{"data":{"org.apache.cloudstack.storage.to.TapeTO":{"reel":7,"dataStore":{"x.Vault":{"door":"\u003d"}}}},"contextMap":{},"wait":0,"bypassHostMaintenance":false}}]""";

        var command = WireEnvelope.Read(Encoding.UTF8.GetBytes(Json), null, CloudStack.WireTypes.All).Should().ContainSingle().Which.Should().BeOfType<CreateObjectCommand>().Which;

        command.Data.Should().BeOfType<UnknownDataTO>().Which.Name.Should().Be("org.apache.cloudstack.storage.to.TapeTO");
        using var writer = WireWriter.ForWire();
        WireEnvelope.Write(writer, command);
        writer.ToString().Should().Be(Json);
    }
}
