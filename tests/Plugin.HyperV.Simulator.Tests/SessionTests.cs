using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Tests.Support;

namespace Plugin.HyperV.Simulator.Tests;

public sealed class SessionTests : IDisposable
{
    private readonly TestCluster _cluster = TestCluster.Start();

    public void Dispose() => _cluster.Dispose();

    [Fact]
    public async Task An_unknown_class_namespace_property_or_path_is_refused_with_its_own_code()
    {
        var machine = await _cluster.DefineAsync("vm");
        var gone = new CimPath("HV01", CimNamespaces.Virtualization, "Msvm_ComputerSystem", [new("CreationClassName", "Msvm_ComputerSystem"), new("Name", Guid.NewGuid().ToString())]);

        (await CodeAsync(() => _cluster.QueryAsync(CimQuery.From("Msvm_Nothing")))).Should().Be(0x80041010);
        (await CodeAsync(() => _cluster.QueryAsync(CimQuery.From("Msvm_ComputerSystem"), @"root\virtualization"))).Should().Be(0x8004100E);
        (await CodeAsync(() => _cluster.QueryAsync(CimQuery.From("Msvm_ComputerSystem"), CimNamespaces.Host))).Should().Be(0x80041010);
        (await CodeAsync(() => _cluster.QueryAsync(CimQuery.From("Msvm_ComputerSystem").Where("Nam", "x")))).Should().Be(0x80041017);
        (await CodeAsync(() => _cluster.AssociatorsAsync(gone, "Msvm_VirtualSystemSettingData"))).Should().Be(0x80041002);
        (await CodeAsync(() => _cluster.InvokeAsync(gone, "RequestStateChange", []))).Should().Be(0x80041002);
        (await CodeAsync(() => _cluster.InvokeAsync(machine.Path, "Explode", []))).Should().Be(0x8004102E);
        (await CodeAsync(() => _cluster.InvokeAsync(machine.Path, "RequestStateChange", new CimArguments { { "State", 2 } }))).Should().Be(0x8004102F);
        (await CodeAsync(() => _cluster.InvokeAsync(machine.Path, "RequestStateChange", new CimArguments { { "RequestedState", "on" } }))).Should().Be(0x80041005);
        (await _cluster.GetAsync(gone)).Should().BeNull();
    }

    [Fact]
    public async Task A_path_of_another_host_is_not_found_here()
    {
        var machine = await _cluster.DefineAsync("vm");
        await using var other = _cluster.Cluster.OpenSession("HV02");

        var read = async () => await other.GetAsync(machine.Path, TestContext.Current.CancellationToken);

        (await read.Should().ThrowAsync<CimException>()).Which.Code.Should().Be(0x80041002);
    }

    [Fact]
    public void A_host_that_does_not_exist_cannot_be_reached()
    {
        var open = () => _cluster.Cluster.OpenSession("10.1.1.1");

        open.Should().Throw<CimException>().Which.Code.Should().Be(0x800706BA);
    }

    [Fact]
    public async Task A_name_with_quotes_and_backslashes_is_only_a_name()
    {
        const string name = @"o'brien\"" OR Name<>'";
        await _cluster.DefineAsync(name);

        (await _cluster.QueryAsync(CimQuery.From("Msvm_ComputerSystem").Where("ElementName", name))).Should().ContainSingle();
    }

    [Fact]
    public async Task What_is_read_is_a_copy()
    {
        var machine = await _cluster.DefineAsync("vm");
        var settings = await machine.SettingsAsync();

        settings["ElementName"] = "changed";

        (await machine.SettingsAsync()).Text("ElementName").Should().Be("vm");
    }

    [Fact]
    public async Task A_base_class_selects_its_subclasses()
    {
        await _cluster.DefineAsync("vm");

        var found = await _cluster.QueryAsync(CimQuery.From("CIM_ComputerSystem"));

        found.Select(static system => system.ClassName).Distinct().Should().BeEquivalentTo("Msvm_ComputerSystem", "Msvm_VirtualEthernetSwitch");
    }

    [Fact]
    public async Task A_closed_session_is_closed()
    {
        var session = _cluster.Cluster.OpenSession("HV01");
        await session.DisposeAsync();

        var query = async () => await session.QueryAsync(CimNamespaces.Virtualization, CimQuery.From("Msvm_ComputerSystem"), TestContext.Current.CancellationToken);

        await query.Should().ThrowAsync<ObjectDisposedException>();
    }

    private static async Task<uint> CodeAsync<T>(Func<Task<T>> call) =>
        (await call.Should().ThrowAsync<CimException>()).Which.Code;
}
