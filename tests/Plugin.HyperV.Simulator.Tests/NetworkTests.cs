using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Tests.Support;

namespace Plugin.HyperV.Simulator.Tests;

public sealed class NetworkTests : IDisposable
{
    private const string VlanClass = "Msvm_EthernetSwitchPortVlanSettingData";
    private readonly TestCluster _cluster = TestCluster.Start();

    public void Dispose() => _cluster.Dispose();

    [Fact]
    public async Task A_connection_leads_from_its_adapter_to_a_switch()
    {
        var machine = await _cluster.DefineAsync("vm");

        var (port, connection) = await machine.AddNicAsync("02004c7e000b");

        (await _cluster.GetAsync(port))!.Text("Address").Should().Be("02004C7E000B");
        var read = (await _cluster.GetAsync(connection))!;
        CimPath.Parse(read.Text("Parent")!).Should().Be(port);
        var found = await _cluster.GetAsync(CimPath.Parse(read.Texts("HostResource").Single()));
        found!.Text("ElementName").Should().Be("GuestSwitch");
    }

    [Theory]
    [InlineData("02:00:4C:7E:00:0B")]
    [InlineData("02004C7E00")]
    [InlineData("02004C7E00ZZ")]
    [InlineData("01004C7E000B")]
    [InlineData("000000000000")]
    public async Task A_MAC_address_that_is_none_is_refused(string mac)
    {
        var machine = await _cluster.DefineAsync("vm");

        (await machine.AddAsync(TestMachine.Port(mac))).ReturnValue.Should().Be(32773);
    }

    [Fact]
    public async Task A_switch_that_does_not_exist_is_refused()
    {
        var machine = await _cluster.DefineAsync("vm");
        var port = await machine.AddOneAsync(TestMachine.Port("02004C7E000B"));
        var connection = await machine.ConnectionAsync(port, null);
        connection["HostResource"] = new[] { @"\\HV01\root\virtualization\v2:Msvm_VirtualEthernetSwitch.CreationClassName=""Msvm_VirtualEthernetSwitch"",Name=""nowhere""" };

        (await machine.AddAsync(connection)).ReturnValue.Should().Be(32773);
    }

    [Fact]
    public async Task A_disconnected_adapter_needs_no_switch()
    {
        var machine = await _cluster.DefineAsync("vm");

        var (_, connection) = await machine.AddNicAsync("02004C7E000B", switchName: null);

        (await _cluster.GetAsync(connection))!["EnabledState"].Should().Be((ushort)3);
    }

    [Fact]
    public async Task Eight_adapters_fit_and_a_ninth_does_not()
    {
        var machine = await _cluster.DefineAsync("vm");
        for (var i = 0; i < 8; i++)
        {
            await machine.AddNicAsync($"02004C7E000{i}");
        }

        (await machine.AddAsync(TestMachine.Port("02004C7E0009"))).ReturnValue.Should().Be(32773);
    }

    [Fact]
    public async Task A_VLAN_is_added_changed_and_removed()
    {
        var machine = await _cluster.DefineAsync("vm");
        var (_, connection) = await machine.AddNicAsync("02004C7E000B");

        (await AddFeatureAsync(connection, Vlan(1203))).Should().Be(0);
        (await AddFeatureAsync(connection, Vlan(7))).Should().Be(32773);
        var feature = (await FeaturesAsync(connection, VlanClass)).Single();
        var changed = feature.CloneAsArgument();
        changed["AccessVlanId"] = 77;
        (await _cluster.ManageAsync("ModifyFeatureSettings", new CimArguments { { "FeatureSettings", new[] { changed } } })).ReturnValue.Should().Be(0);
        (await FeaturesAsync(connection, VlanClass)).Single()["AccessVlanId"].Should().Be((ushort)77);
        (await _cluster.ManageAsync("RemoveFeatureSettings", new CimArguments { { "FeatureSettings", new[] { feature.RequirePath() } } })).ReturnValue.Should().Be(0);
        (await FeaturesAsync(connection, VlanClass)).Should().BeEmpty();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4095)]
    public async Task A_VLAN_out_of_range_is_refused(int id)
    {
        var machine = await _cluster.DefineAsync("vm");
        var (_, connection) = await machine.AddNicAsync("02004C7E000B");

        (await AddFeatureAsync(connection, Vlan(id))).Should().Be(32773);
    }

    [Fact]
    public async Task Bandwidth_is_in_bits_and_the_reservation_stays_below_the_limit()
    {
        var machine = await _cluster.DefineAsync("vm");
        var (_, connection) = await machine.AddNicAsync("02004C7E000B");
        var bandwidth = new CimInstance("Msvm_EthernetSwitchPortBandwidthSettingData") { ["Limit"] = 200_000_001UL, ["Reservation"] = 300_000_000UL };

        (await AddFeatureAsync(connection, bandwidth)).Should().Be(32773);
        bandwidth["Reservation"] = 0UL;
        (await AddFeatureAsync(connection, bandwidth)).Should().Be(0);
        (await FeaturesAsync(connection, "Msvm_EthernetSwitchPortFeatureSettingData")).Single()["Limit"].Should().Be(200_000_000UL);
    }

    [Fact]
    public async Task Removing_an_adapter_takes_its_connection_and_features_along()
    {
        var machine = await _cluster.DefineAsync("vm");
        var (port, connection) = await machine.AddNicAsync("02004C7E000B");
        await AddFeatureAsync(connection, Vlan(12));
        var feature = (await FeaturesAsync(connection, VlanClass)).Single().RequirePath();

        (await machine.RemoveAsync(port)).ReturnValue.Should().Be(0);

        (await _cluster.GetAsync(connection)).Should().BeNull();
        (await _cluster.GetAsync(feature)).Should().BeNull();
    }

    [Fact]
    public async Task Adapters_are_hot_plugged_on_generation_2_only()
    {
        var first = await _cluster.DefineAsync("first", generation: 1);
        var second = await _cluster.DefineAsync("second");
        await first.RequestAsync(2);
        await second.RequestAsync(2);

        (await first.AddAsync(TestMachine.Port("02004C7E0001"))).ReturnValue.Should().Be(32775);
        (await second.AddAsync(TestMachine.Port("02004C7E0002"))).ReturnValue.Should().Be(0);
    }

    [Fact]
    public async Task A_connection_is_switched_off_and_on_while_the_machine_runs()
    {
        var machine = await _cluster.DefineAsync("vm", generation: 1);
        var (_, path) = await machine.AddNicAsync("02004C7E000B");
        await machine.RequestAsync(2);
        var connection = (await _cluster.GetAsync(path))!.CloneAsArgument();
        connection["EnabledState"] = 3;

        (await machine.ModifyAsync(connection)).ReturnValue.Should().Be(0);

        (await _cluster.GetAsync(path))!["EnabledState"].Should().Be((ushort)3);
    }

    private static CimInstance Vlan(int id) => new(VlanClass) { ["OperationMode"] = 1, ["AccessVlanId"] = id };

    private async Task<uint> AddFeatureAsync(CimPath connection, CimInstance feature) =>
        (await _cluster.ManageAsync("AddFeatureSettings", new CimArguments { { "AffectedConfiguration", connection }, { "FeatureSettings", new[] { feature } } })).ReturnValue;

    private Task<IReadOnlyList<CimInstance>> FeaturesAsync(CimPath connection, string resultClass) =>
        _cluster.AssociatorsAsync(connection, resultClass, "Msvm_EthernetPortSettingDataComponent");
}
