using System.Globalization;
using Plugin.HyperV.Cim;

namespace Plugin.HyperV.Simulator.Model;

/// <summary>A machine as it is right after its definition.</summary>
internal static class NewMachine
{
    public static VirtualMachine Create(SimulatedHost host, CimInstance given)
    {
        var id = InstanceIds.NewId();
        var settings = new MachineSettings(id, System(host, id, given));
        AddProcessorAndMemory(settings);
        AddFixedDevices(settings);
        AddIntegrationComponents(settings);
        return new VirtualMachine(id, settings)
        {
            InstallDate = host.Now,
            LastStateChange = host.Now,
            LastConfigurationChange = host.Now,
        };
    }

    private static CimInstance System(SimulatedHost host, string id, CimInstance given)
    {
        var isGeneration2 = given.Text("VirtualSystemSubType") == ResourceSubType.Generation2;
        var folder = given.Text("ConfigurationDataRoot") ?? @"C:\ProgramData\Microsoft\Windows\Hyper-V";
        var system = new CimInstance("Msvm_VirtualSystemSettingData")
        {
            ["ElementName"] = "New Virtual Machine",
            ["Caption"] = "Virtual Machine Settings",
            ["Description"] = "Active settings for the virtual machine.",
            ["Notes"] = Array.Empty<string>(),
            ["Version"] = "10.0",
            ["ConfigurationDataRoot"] = folder,
            ["SnapshotDataRoot"] = folder,
            ["SwapFileDataRoot"] = folder,
            ["ConfigurationFile"] = $@"Virtual Machines\{id}.vmcx",
            ["AutomaticStartupAction"] = (ushort)3,
            ["AutomaticShutdownAction"] = (ushort)3,
            ["AutomaticRecoveryAction"] = (ushort)3,
            ["AutomaticCriticalErrorAction"] = (ushort)1,
            ["UserSnapshotType"] = (ushort)3,
            ["AutomaticSnapshotsEnabled"] = false,
            ["IsAutomaticSnapshot"] = false,
            ["IncrementalBackupEnabled"] = false,
            ["VirtualNumaEnabled"] = true,
            ["LockOnDisconnect"] = false,
            ["SecureBootEnabled"] = isGeneration2,
            ["SecureBootTemplateId"] = isGeneration2 ? "1734c6e8-3154-4dda-ba5f-a874cc483422" : null,
            ["BIOSGUID"] = $"{{{Guid.NewGuid().ToString("D").ToUpperInvariant()}}}",
            ["BIOSSerialNumber"] = Serial(),
            ["ChassisSerialNumber"] = Serial(),
            ["BaseBoardSerialNumber"] = Serial(),
            ["ChassisAssetTag"] = Serial(),
            ["BootOrder"] = isGeneration2 ? null : new ushort[] { 1, 2, 3, 0 },
            ["LowMmioGapSize"] = 128UL,
            ["HighMmioGapSize"] = 512UL,
        };
        foreach (var (name, value) in given.Properties)
        {
            if (value is not null)
            {
                system[name] = value;
            }
        }

        system["InstanceID"] = InstanceIds.System(id);
        system["VirtualSystemIdentifier"] = id;
        system["VirtualSystemType"] = ResourceSubType.RealizedSystem;
        system["VirtualSystemSubType"] = isGeneration2 ? ResourceSubType.Generation2 : ResourceSubType.Generation1;
        system["ConfigurationID"] = id;
        system["CreationTime"] = host.Now;
        system["Parent"] = null;
        return system;
    }

    private static void AddProcessorAndMemory(MachineSettings settings)
    {
        var memory = DefaultResources.For(ResourceSubType.Memory)!.New();
        memory["InstanceID"] = InstanceIds.Memory(settings.Id);
        var processor = DefaultResources.For(ResourceSubType.Processor)!.New();
        processor["InstanceID"] = InstanceIds.Processor(settings.Id);
        settings.Resources.Add(memory);
        settings.Resources.Add(processor);
    }

    private static void AddFixedDevices(MachineSettings settings)
    {
        AddDevice(settings, ResourceSubType.DisplayController, InstanceIds.Device(settings.Id));
        if (settings.IsGeneration2)
        {
            return;
        }

        for (var number = 0; number < 2; number++)
        {
            var controller = AddDevice(settings, ResourceSubType.IdeController, InstanceIds.IdeController(settings.Id, number));
            controller["Address"] = number.ToString(CultureInfo.InvariantCulture);
            controller["ElementName"] = string.Create(CultureInfo.InvariantCulture, $"IDE Controller {number}");
            var port = AddDevice(settings, ResourceSubType.SerialPort, InstanceIds.Device(settings.Id));
            port["ElementName"] = string.Create(CultureInfo.InvariantCulture, $"COM {number + 1}");
        }
    }

    private static CimInstance AddDevice(MachineSettings settings, string subType, string instanceId)
    {
        var device = DefaultResources.For(subType)!.New();
        device["InstanceID"] = instanceId;
        settings.Resources.Add(device);
        return device;
    }

    private static void AddIntegrationComponents(MachineSettings settings)
    {
        foreach (var (component, name) in new[]
        {
            ("Shutdown", "Shutdown"), ("Heartbeat", "Heartbeat"), ("TimeSync", "Time Synchronization"),
            ("KvpExchange", "Key-Value Pair Exchange"), ("Vss", "VSS"), ("GuestServiceInterface", "Guest Service Interface"),
        })
        {
            settings.Resources.Add(new CimInstance($"Msvm_{component}ComponentSettingData")
            {
                ["InstanceID"] = $@"Microsoft:{settings.Id}\{DefaultResources.StableId(component)}",
                ["ElementName"] = name,
                ["Caption"] = name,
                ["EnabledState"] = (ushort)(component == "GuestServiceInterface" ? 3 : 2),
            });
        }

        settings.Resources.Add(new CimInstance("Msvm_SecuritySettingData")
        {
            ["InstanceID"] = $@"Microsoft:{settings.Id}\{DefaultResources.StableId("Security")}",
            ["ElementName"] = "Security Settings",
            ["TpmEnabled"] = false,
            ["KsdEnabled"] = false,
            ["ShieldingRequested"] = false,
            ["DataProtectionRequested"] = false,
            ["EncryptStateAndVmMigrationTraffic"] = false,
            ["VirtualizationBasedSecurityOptOut"] = false,
        });
    }

    private static string Serial() => string.Join('-', Guid.NewGuid().ToByteArray().Take(8).Chunk(2)
        .Select(static pair => (((pair[0] << 8) | pair[1]) % 10000).ToString("D4", CultureInfo.InvariantCulture)));
}
