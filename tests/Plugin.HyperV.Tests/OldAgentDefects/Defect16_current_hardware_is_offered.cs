using Plugin.CloudStack.Vm;
using Plugin.CloudStack.Volumes;
using Plugin.HyperV.Tests.World;

namespace Plugin.HyperV.Tests.OldAgentDefects;

public sealed class Defect16_current_hardware_is_offered
{
    [Theory]
    [InlineData("Windows Server 2025", "1734c6e8-3154-4dda-ba5f-a874cc483422")]
    [InlineData("Ubuntu 24.04", "272e7447-90a4-4563-a4b9-8e4ab00526ce")]
    public async Task Secure_boot_trusts_what_the_guest_needs(string os, string template)
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        var vm = await VmAsync(world, "UEFI", "Secure");
        vm.Os = os;

        await StartAsync(world, vm);

        var settings = await world.SettingsAsync(vm.Name!);
        settings.Text("VirtualSystemSubType").Should().Be("Microsoft:Hyper-V:SubType:2");
        settings.Flag("SecureBootEnabled").Should().BeTrue();
        settings.Text("SecureBootTemplateId").Should().BeEquivalentTo(template);
    }

    [Theory]
    [InlineData(null, null, "Microsoft:Hyper-V:SubType:1")]
    [InlineData("BIOS", "LEGACY", "Microsoft:Hyper-V:SubType:1")]
    [InlineData("UEFI", "LEGACY", "Microsoft:Hyper-V:SubType:2")]
    public async Task The_firmware_decides_the_generation(string? type, string? mode, string subType)
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        var vm = await VmAsync(world, type, mode);

        await StartAsync(world, vm);

        var settings = await world.SettingsAsync(vm.Name!);
        settings.Text("VirtualSystemSubType").Should().Be(subType);
        settings.Flag("SecureBootEnabled").Should().BeFalse();
    }

    [Fact]
    public async Task A_tpm_comes_with_a_key_protector()
    {
        var keys = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(keys, [1, 2, 3], HyperVWorld.Cancellation);
            using var world = await new HyperVWorld(configurePlugin: options => options.KeyProtectorFile = keys).ConnectPoolAsync();
            var vm = await VmAsync(world, "UEFI", "SECURE");
            vm.Details = new() { ["virtual.tpm.enabled"] = "true" };

            await StartAsync(world, vm);

            (await world.ResourcesAsync(vm.Name!, "Msvm_SecuritySettingData")).Single().Flag("TpmEnabled").Should().BeTrue();
        }
        finally
        {
            File.Delete(keys);
        }
    }

    [Fact]
    public async Task A_tpm_without_a_key_protector_says_what_is_missing()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        var vm = await VmAsync(world, "UEFI", "SECURE");
        vm.Details = new() { ["virtual.tpm.enabled"] = "true" };

        var answer = await world.SendAsync(new StartCommand { Vm = vm });

        answer.Result.Should().BeFalse();
        answer.Details.Should().Contain("HyperV:KeyProtectorFile");
        (await world.MachinesAsync(vm.Name!)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("UEFI")]
    [InlineData("BIOS")]
    public async Task Several_isos_and_data_disks_have_places(string firmware)
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        world.Seed($@"{Kernel.SecondaryRoot}\iso\a.iso");
        world.Seed($@"{Kernel.SecondaryRoot}\iso\b.iso");
        var vm = await VmAsync(world, firmware, null);
        var data = await world.CreateVolumeAsync("data-18", VolumeType.DATADISK);
        vm.Disks = [Kernel.Iso("iso/b.iso", 4), .. vm.Disks!, Kernel.Disk(data, 5), Kernel.Iso("iso/a.iso", 3)];

        await StartAsync(world, vm);

        (await world.ImagesAsync(vm.Name!)).Should().HaveCount(4);
        (await world.ResourcesAsync(vm.Name!, "Msvm_ResourceAllocationSettingData"))
            .Where(static drive => drive.Text("ResourceSubType") == "Microsoft:Hyper-V:Synthetic DVD Drive").Should().HaveCount(2);
    }

    [Fact]
    public async Task A_vm_with_less_minimum_than_maximum_gets_dynamic_memory()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        var vm = await VmAsync(world, "UEFI", null);
        (vm.MinRam, vm.MaxRam) = (Kernel.Gigabyte / 2, Kernel.Gigabyte * 2);

        await StartAsync(world, vm);

        var memory = (await world.ResourcesAsync(vm.Name!, "Msvm_MemorySettingData")).Single();
        memory.Flag("DynamicMemoryEnabled").Should().BeTrue();
        memory.Integer("Reservation").Should().Be(512);
        memory.Integer("Limit").Should().Be(2048);
    }

    private static async Task<VirtualMachineTO> VmAsync(HyperVWorld world, string? type, string? mode)
    {
        var vm = Kernel.Vm("i-2-18-VM", await world.CreateVolumeAsync("root-18"));
        (vm.BootType, vm.BootMode) = (type, mode);
        return vm;
    }

    private static async Task StartAsync(HyperVWorld world, VirtualMachineTO vm)
    {
        var answer = await world.SendAsync(new StartCommand { Vm = vm });
        answer.Result.Should().BeTrue(answer.Details);
    }
}
