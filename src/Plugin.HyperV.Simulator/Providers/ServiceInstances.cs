using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Schema;

namespace Plugin.HyperV.Simulator.Providers;

/// <summary>The services of a host, one instance each, and their settings.</summary>
internal static class ServiceInstances
{
    public static IEnumerable<CimInstance> All(SimulatedHost host) => ServiceClasses.Names.Select(name =>
        new CimInstance(name, new CimPath(host.Name, CimNamespaces.Virtualization, name,
        [
            new("CreationClassName", name), new("Name", "vmms"),
            new("SystemCreationClassName", "Msvm_ComputerSystem"), new("SystemName", host.Name),
        ]))
        {
            ["CreationClassName"] = name,
            ["Name"] = "vmms",
            ["SystemCreationClassName"] = "Msvm_ComputerSystem",
            ["SystemName"] = host.Name,
            ["ElementName"] = "Hyper-V Virtual Machine Management",
            ["Caption"] = "Hyper-V Virtual Machine Management",
            ["Status"] = "OK",
            ["EnabledState"] = (ushort)5,
            ["HealthState"] = (ushort)5,
            ["Started"] = true,
        });

    public static IEnumerable<CimInstance> Settings(SimulatedHost host)
    {
        var folder = host.Description.DefaultVirtualHardDiskPath;
        yield return new("Msvm_VirtualSystemManagementServiceSettingData", host.PathOf("Msvm_VirtualSystemManagementServiceSettingData", $"Microsoft:{host.Name}"))
        {
            ["InstanceID"] = $"Microsoft:{host.Name}",
            ["ElementName"] = "Hyper-V Virtual System Management Service",
            ["DefaultVirtualHardDiskPath"] = folder,
            ["DefaultExternalDataRoot"] = folder[..Math.Max(3, folder.LastIndexOf('\\'))],
            ["MinimumMacAddress"] = "00155D000000",
            ["MaximumMacAddress"] = "00155D0000FF",
            ["NumaSpanningEnabled"] = true,
            ["EnhancedSessionModeEnabled"] = false,
        };
        yield return new("Msvm_VirtualSystemMigrationServiceSettingData", host.PathOf("Msvm_VirtualSystemMigrationServiceSettingData", $"Microsoft:{host.Name}\\Migration"))
        {
            ["InstanceID"] = $"Microsoft:{host.Name}\\Migration",
            ["ElementName"] = "Hyper-V Virtual System Migration Service",
            ["EnableVirtualSystemMigration"] = true,
            ["EnableCompression"] = true,
            ["EnableSmbTransport"] = false,
            ["MaximumActiveVirtualSystemMigration"] = 2U,
            ["MaximumActiveStorageMigration"] = 2U,
            ["AuthenticationType"] = (ushort)1,
        };
    }

    public static IEnumerable<CimInstance> Capabilities(SimulatedHost host)
    {
        yield return new("Msvm_VirtualSystemManagementCapabilities", host.PathOf("Msvm_VirtualSystemManagementCapabilities", "Microsoft:VirtualSystemManagement"))
        {
            ["InstanceID"] = "Microsoft:VirtualSystemManagement",
            ["ElementName"] = "Virtual System Management Capabilities",
            ["AsynchronousMethodsSupported"] = new ushort[] { 1, 2, 3, 4, 5 },
        };
    }
}
