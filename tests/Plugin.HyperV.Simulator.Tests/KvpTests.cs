using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Tests.Support;

namespace Plugin.HyperV.Simulator.Tests;

public sealed class KvpTests : IDisposable
{
    private readonly TestCluster _cluster = TestCluster.Start();

    public void Dispose() => _cluster.Dispose();

    [Fact]
    public async Task An_item_is_added_modified_read_back_and_removed()
    {
        var machine = await _cluster.DefineAsync("v-2-VM");

        (await CallAsync("AddKvpItems", machine, Item("boot", "a=1"))).Should().Be(0);
        (await CallAsync("ModifyKvpItems", machine, Item("boot", "a=2"))).Should().Be(0);
        (await ItemsAsync(machine)).Single().Text("Data").Should().Be("a=2");
        (await CallAsync("RemoveKvpItems", machine, Item("boot", ""))).Should().Be(0);
        (await ItemsAsync(machine)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_key_cannot_be_added_twice_nor_a_missing_one_changed_or_removed()
    {
        var machine = await _cluster.DefineAsync("v-2-VM");
        await CallAsync("AddKvpItems", machine, Item("boot", "1"));

        (await CallAsync("AddKvpItems", machine, Item("boot", "2"))).Should().Be(32773);
        (await CallAsync("ModifyKvpItems", machine, Item("other", "2"))).Should().Be(32773);
        (await CallAsync("RemoveKvpItems", machine, Item("other", "2"))).Should().Be(32773);
        (await ItemsAsync(machine)).Single().Text("Data").Should().Be("1");
    }

    [Theory]
    [InlineData(1023, 0U)]
    [InlineData(1024, 32773U)]
    public async Task A_value_has_at_most_1023_characters(int length, uint code)
    {
        var machine = await _cluster.DefineAsync("v-2-VM");

        (await CallAsync("AddKvpItems", machine, Item("boot", new string('é', length)))).Should().Be(code);
    }

    [Fact]
    public async Task A_running_guest_reports_its_addresses()
    {
        var machine = await _cluster.DefineAsync("vm");
        await machine.AddNicAsync("02004C7E000B");
        var query = CimQuery.From("Msvm_KvpExchangeComponent").Where("SystemName", machine.Id);
        (await _cluster.QueryAsync(query)).Should().BeEmpty();

        await machine.RequestAsync(2);

        var items = (CimInstance[])(await _cluster.QueryAsync(query)).Single()["GuestIntrinsicExchangeItems"]!;
        items.Single(static item => item.Text("Name") == "NetworkAddressIPv4").Text("Data").Should().Be("10.126.0.11");
    }

    private static CimInstance Item(string name, string data) =>
        new("Msvm_KvpExchangeDataItem") { ["Name"] = name, ["Data"] = data, ["Source"] = 0 };

    private static async Task<CimInstance[]> ItemsAsync(TestMachine machine) =>
        (CimInstance[])(await machine.ResourceAsync("Msvm_KvpExchangeComponentSettingData"))["HostExchangeItems"]!;

    private async Task<uint> CallAsync(string method, TestMachine machine, CimInstance item) =>
        (await _cluster.ManageAsync(method, new CimArguments { { "TargetSystem", machine.Path }, { "DataItems", new[] { item } } })).ReturnValue;
}
