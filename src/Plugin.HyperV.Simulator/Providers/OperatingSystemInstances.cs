using System.Globalization;
using Plugin.HyperV.Cim;

namespace Plugin.HyperV.Simulator.Providers;

/// <summary>The host's operating system, processors and management adapter (<c>root\cimv2</c>).</summary>
internal static class OperatingSystemInstances
{
    public static IEnumerable<CimInstance> OperatingSystem(SimulatedHost host)
    {
        yield return Instance(host, "Win32_OperatingSystem", "Name", "Simulated Hyper-V host", system =>
        {
            system["CSName"] = host.Name;
            system["Caption"] = "Simulated Hyper-V host";
            system["Version"] = "10.0.20348";
            system["BuildNumber"] = "20348";
            system["OSArchitecture"] = "64-bit";
            system["SystemDrive"] = "C:";
            system["TotalVisibleMemorySize"] = host.Description.MemoryMegabytes * 1024;
            system["FreePhysicalMemory"] = host.FreeMemoryMegabytes * 1024;
            system["TotalVirtualMemorySize"] = host.Description.MemoryMegabytes * 1024;
            system["FreeVirtualMemory"] = host.FreeMemoryMegabytes * 1024;
            system["LastBootUpTime"] = host.BootTime;
            system["LocalDateTime"] = host.Now;
        });
    }

    public static IEnumerable<CimInstance> ComputerSystem(SimulatedHost host)
    {
        yield return Instance(host, "Win32_ComputerSystem", "Name", host.Name, system =>
        {
            system["DNSHostName"] = host.Name;
            system["Domain"] = "WORKGROUP";
            system["Manufacturer"] = "PluginSdk";
            system["Model"] = "Simulated Hyper-V host";
            system["TotalPhysicalMemory"] = host.Description.MemoryMegabytes << 20;
            system["NumberOfProcessors"] = (uint)host.Description.Sockets;
            system["NumberOfLogicalProcessors"] = (uint)host.LogicalProcessors;
        });
    }

    public static IEnumerable<CimInstance> Processors(SimulatedHost host) => Enumerable.Range(0, host.Description.Sockets).Select(socket =>
        Instance(host, "Win32_Processor", "DeviceID", $"CPU{socket}", processor =>
        {
            processor["Name"] = "Simulated processor";
            processor["SocketDesignation"] = $"Socket {socket}";
            processor["NumberOfCores"] = (uint)host.Description.CoresPerSocket;
            processor["NumberOfLogicalProcessors"] = (uint)host.Description.CoresPerSocket * 2;
            processor["MaxClockSpeed"] = host.Description.MaxClockSpeedMegahertz;
            processor["CurrentClockSpeed"] = host.Description.MaxClockSpeedMegahertz;
            processor["Architecture"] = (ushort)9;
            processor["LoadPercentage"] = (ushort)HostCounters.LoadPercent(host);
        }));

    public static IEnumerable<CimInstance> Adapters(SimulatedHost host)
    {
        yield return Instance(host, "Win32_NetworkAdapterConfiguration", "Index", "1", adapter =>
        {
            adapter["Index"] = 1U;
            adapter["InterfaceIndex"] = 1U;
            adapter["Description"] = HostCounters.ManagementAdapter;
            adapter["DNSHostName"] = host.Name;
            adapter["IPEnabled"] = true;
            adapter["DHCPEnabled"] = false;
            adapter["MACAddress"] = host.Description.MacAddress ?? MacFor(host.Address);
            adapter["IPAddress"] = new[] { host.Address };
            adapter["IPSubnet"] = new[] { host.Description.SubnetMask };
            adapter["DefaultIPGateway"] = host.Description.Gateway is { } gateway ? new[] { gateway } : null;
        });
    }

    public static CimInstance Instance(SimulatedHost host, string className, string key, string value, Action<CimInstance> fill)
    {
        var instance = new CimInstance(className, new CimPath(host.Name, CimNamespaces.Host, className, [new(key, value)]))
        {
            [key] = value,
        };
        fill(instance);
        return instance;
    }

    private static string MacFor(string address)
    {
        var hash = System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(address));
        return string.Join(':', new byte[] { 0x02, 0x15, 0x5D, hash[0], hash[1], hash[2] }
            .Select(static part => part.ToString("X2", CultureInfo.InvariantCulture)));
    }
}
