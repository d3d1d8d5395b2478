using Plugin.HyperV.Driver;
using Plugin.HyperV.Driver.Network;

namespace Plugin.HyperV.Tests.Driver;

public sealed class VlanTagTests
{
    [Theory]
    [InlineData("vlan://1203", "vlan://1203", 1203)]
    [InlineData("vlan://1203", "vlan://77", 77)]
    [InlineData("vlan://1203", null, 1203)]
    [InlineData(null, "vlan://4094", 4094)]
    [InlineData("storage://55", "vlan://99", 55)]
    [InlineData("storage://untagged", null, 0)]
    [InlineData("vlan://untagged", "vlan://untagged", 0)]
    [InlineData("VLAN://Untagged", null, 0)]
    [InlineData("ec2://untagged", "ec2://untagged", 0)]
    [InlineData(null, null, 0)]
    [InlineData("", "", 0)]
    public void The_uris_of_a_nic_name_its_vlan(string? broadcast, string? isolation, int expected) =>
        VlanTag.FromUris(broadcast, isolation).Id.Should().Be(expected);

    [Theory]
    [InlineData("vlan://0")]
    [InlineData("vlan://4095")]
    [InlineData("vlan://-1")]
    [InlineData("vlan://12x")]
    [InlineData("vlan://")]
    [InlineData("pvlan://100-i101")]
    [InlineData("vxlan://5000")]
    [InlineData("lswitch:abc")]
    [InlineData("ec2://5")]
    public void A_network_that_a_switch_cannot_join_is_refused_by_name(string uri)
    {
        var reading = () => VlanTag.FromUris(uri, uri);

        reading.Should().Throw<HyperVException>();
    }
}
