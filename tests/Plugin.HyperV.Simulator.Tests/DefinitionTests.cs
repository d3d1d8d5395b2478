using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Tests.Support;

namespace Plugin.HyperV.Simulator.Tests;

public sealed class DefinitionTests : IDisposable
{
    private readonly TestCluster _cluster = TestCluster.Start();

    public void Dispose() => _cluster.Dispose();

    [Fact]
    public async Task A_generation_1_machine_comes_with_two_IDE_controllers()
    {
        var machine = await _cluster.DefineAsync("vm", generation: 1);

        var controllers = (await machine.ResourcesAsync("Msvm_ResourceAllocationSettingData")).Where(static found => found.Integer("ResourceType") == 5);

        controllers.Select(static found => found.Text("Address")).Should().Equal("0", "1");
    }

    [Fact]
    public async Task A_generation_2_machine_comes_without_controllers_and_with_secure_boot()
    {
        var machine = await _cluster.DefineAsync("vm");

        (await machine.ResourcesAsync("Msvm_ResourceAllocationSettingData")).Should().BeEmpty();
        (await machine.SettingsAsync()).Flag("SecureBootEnabled").Should().BeTrue();
    }

    [Fact]
    public async Task A_new_machine_is_off_and_found_by_name_and_by_id()
    {
        var machine = await _cluster.DefineAsync("i-3-41-VM");

        var byName = await _cluster.QueryAsync(CimQuery.From("Msvm_ComputerSystem").Where("ElementName", "I-3-41-vm"));
        var byId = await _cluster.QueryAsync(CimQuery.From("Msvm_ComputerSystem").Where("Name", machine.Id));

        byName.Single().RequirePath().Should().Be(machine.Path);
        byId.Single().Integer("EnabledState").Should().Be(3);
    }

    [Fact]
    public async Task The_host_is_a_computer_system_too_and_has_no_process_id()
    {
        await _cluster.DefineAsync("vm");

        var systems = await _cluster.QueryAsync(CimQuery.From("Msvm_ComputerSystem"));

        systems.Should().HaveCount(2);
        systems.Single(static system => system["ProcessID"] is null).Text("Name").Should().Be("HV01");
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("01234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890")]
    public async Task A_name_that_Hyper_V_does_not_take_is_an_invalid_parameter(string name)
    {
        var result = await _cluster.ManageAsync("DefineSystem", new CimArguments { { "SystemSettings", new CimInstance("Msvm_VirtualSystemSettingData") { ["ElementName"] = name } } });

        result.ReturnValue.Should().Be(32773);
    }

    [Fact]
    public async Task Settings_of_the_wrong_class_are_an_invalid_parameter()
    {
        var result = await _cluster.ManageAsync("DefineSystem", new CimArguments { { "SystemSettings", new CimInstance("Msvm_MemorySettingData") } });

        result.ReturnValue.Should().Be(32773);
    }

    [Fact]
    public async Task A_property_that_the_class_does_not_have_is_refused_by_the_object_manager()
    {
        var call = () => _cluster.ManageAsync("DefineSystem", new CimArguments { { "SystemSettings", new CimInstance("Msvm_VirtualSystemSettingData") { ["ElementNam"] = "x" } } });

        (await call.Should().ThrowAsync<CimException>()).Which.Code.Should().Be(0x80041002);
    }

    [Fact]
    public async Task Settings_may_come_as_embedded_text()
    {
        const string text = """
            <INSTANCE CLASSNAME="Msvm_VirtualSystemSettingData"><PROPERTY NAME="ElementName" TYPE="string"><VALUE>a &amp; b</VALUE></PROPERTY>
            <PROPERTY NAME="AutomaticStartupAction" TYPE="uint16"><VALUE>2</VALUE></PROPERTY>
            <PROPERTY.ARRAY NAME="Notes" TYPE="string"><VALUE.ARRAY><VALUE>one</VALUE><VALUE>two</VALUE></VALUE.ARRAY></PROPERTY.ARRAY></INSTANCE>
            """;

        var result = await _cluster.ManageAsync("DefineSystem", new CimArguments { { "SystemSettings", text } });

        var settings = await new TestMachine(_cluster, (CimPath)result.Out["ResultingSystem"]!).SettingsAsync();
        settings.Text("ElementName").Should().Be("a & b");
        settings["AutomaticStartupAction"].Should().Be((ushort)2);
        settings.Texts("Notes").Should().Equal("one", "two");
    }

    [Fact]
    public async Task Secure_boot_on_generation_1_is_an_invalid_parameter()
    {
        var settings = new CimInstance("Msvm_VirtualSystemSettingData") { ["ElementName"] = "vm", ["SecureBootEnabled"] = true };

        (await _cluster.ManageAsync("DefineSystem", new CimArguments { { "SystemSettings", settings } })).ReturnValue.Should().Be(32773);
    }

    [Fact]
    public async Task Notes_can_be_changed_while_the_machine_runs_and_firmware_cannot()
    {
        var machine = await _cluster.DefineAsync("vm");
        await machine.RequestAsync(2);
        var settings = await machine.SettingsAsync();

        var notes = settings.CloneAsArgument();
        notes["Notes"] = new[] { "managed" };
        var firmware = settings.CloneAsArgument();
        firmware["SecureBootEnabled"] = false;

        (await _cluster.ManageAsync("ModifySystemSettings", new CimArguments { { "SystemSettings", notes } })).ReturnValue.Should().Be(0);
        (await _cluster.ManageAsync("ModifySystemSettings", new CimArguments { { "SystemSettings", firmware } })).ReturnValue.Should().Be(32775);
        (await machine.SettingsAsync()).Texts("Notes").Should().Equal("managed");
    }

    [Theory]
    [InlineData(1023UL, 32773U)]
    [InlineData(16UL, 32773U)]
    [InlineData(2048UL, 0U)]
    public async Task Memory_is_an_even_number_of_megabytes(ulong megabytes, uint code)
    {
        var machine = await _cluster.DefineAsync("vm");
        var memory = (await machine.ResourceAsync("Msvm_MemorySettingData")).CloneAsArgument();
        memory["VirtualQuantity"] = megabytes;

        (await machine.ModifyAsync(memory)).ReturnValue.Should().Be(code);
    }

    [Fact]
    public async Task The_processor_count_changes_only_while_the_machine_is_off()
    {
        var machine = await _cluster.DefineAsync("vm");
        var processor = (await machine.ResourceAsync("Msvm_ProcessorSettingData")).CloneAsArgument();
        processor["VirtualQuantity"] = 4;
        (await machine.ModifyAsync(processor)).ReturnValue.Should().Be(0);
        await machine.RequestAsync(2);

        processor["Weight"] = 200;
        (await machine.ModifyAsync(processor)).ReturnValue.Should().Be(0);
        processor["VirtualQuantity"] = 2;
        (await machine.ModifyAsync(processor)).ReturnValue.Should().Be(32775);
    }

    [Fact]
    public async Task A_running_machine_cannot_be_destroyed_and_an_off_one_can()
    {
        var machine = await _cluster.DefineAsync("vm");
        await machine.RequestAsync(2);
        var arguments = new CimArguments { { "AffectedSystem", machine.Path } };

        (await _cluster.ManageAsync("DestroySystem", arguments)).ReturnValue.Should().Be(32775);
        await machine.RequestAsync(3);
        (await _cluster.ManageAsync("DestroySystem", arguments)).ReturnValue.Should().Be(0);
        (await _cluster.GetAsync(machine.Path)).Should().BeNull();
    }

    [Fact]
    public async Task Defaults_are_found_by_suffix_and_by_the_walk_over_the_pool()
    {
        var bySuffix = (await _cluster.QueryAsync(CimQuery.From("Msvm_ResourceAllocationSettingData").Where("ResourceSubType", "Microsoft:Hyper-V:Synthetic SCSI Controller")))
            .Single(static setting => setting.Text("InstanceID")!.EndsWith("Default", StringComparison.Ordinal));
        var pool = (await _cluster.QueryAsync(CimQuery.From("Msvm_ResourcePool").Where("ResourceSubType", "Microsoft:Hyper-V:Synthetic SCSI Controller").Where("Primordial", true))).Single();
        var capabilities = (await _cluster.AssociatorsAsync(pool.RequirePath(), "Msvm_AllocationCapabilities", "Msvm_ElementCapabilities")).Single();
        var defined = await _cluster.QueryAsync(CimQuery.From("Msvm_SettingsDefineCapabilities").Where("ValueRole", 0));

        var byWalk = defined.Single(definition => capabilities.RequirePath().Equals(definition["GroupComponent"]));

        byWalk["PartComponent"].Should().Be(bySuffix.RequirePath());
    }
}
