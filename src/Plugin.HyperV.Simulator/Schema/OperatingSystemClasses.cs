using Plugin.HyperV.Cim;

namespace Plugin.HyperV.Simulator.Schema;

/// <summary>The classes of <c>root\cimv2</c>: the host's operating system, processors, adapters and counters.</summary>
internal static class OperatingSystemClasses
{
    public static void AddTo(CimSchemaBuilder schema)
    {
        schema.Namespace = CimNamespaces.Host;
        schema.Add("Win32_OperatingSystem", null, """
            string CSName, Name, Caption, Version, BuildNumber, OSArchitecture, Manufacturer, SystemDrive;
            uint64 TotalVisibleMemorySize, FreePhysicalMemory, TotalVirtualMemorySize, FreeVirtualMemory;
            datetime LastBootUpTime, LocalDateTime
            """, "Name");
        schema.Add("Win32_ComputerSystem", null, """
            string Name, DNSHostName, Domain, Manufacturer, Model;
            uint64 TotalPhysicalMemory;
            uint32 NumberOfProcessors, NumberOfLogicalProcessors
            """, "Name");
        schema.Add("Win32_Processor", null, """
            string DeviceID, Name, Manufacturer, SocketDesignation;
            uint32 NumberOfCores, NumberOfLogicalProcessors, MaxClockSpeed, CurrentClockSpeed;
            uint16 Architecture, LoadPercentage
            """, "DeviceID");
        schema.Add("Win32_NetworkAdapterConfiguration", null, """
            uint32 Index, InterfaceIndex;
            string Description, MACAddress, SettingID, DNSHostName;
            boolean IPEnabled, DHCPEnabled;
            string[] IPAddress, IPSubnet, DefaultIPGateway, DNSServerSearchOrder
            """, "Index");
        schema.Add("Win32_PerfFormattedData_Counters_ProcessorInformation", null,
            "string Name; uint64 PercentIdleTime, PercentProcessorTime, PercentPrivilegedTime, PercentUserTime", "Name");
        schema.Add("Win32_PerfFormattedData_HvStats_HyperVHypervisorLogicalProcessor", null,
            "string Name; uint64 PercentTotalRunTime, PercentGuestRunTime, PercentHypervisorRunTime, PercentIdleTime", "Name");
        schema.Add("Win32_PerfRawData_Tcpip_NetworkInterface", null,
            "string Name; uint64 BytesReceivedPersec, BytesSentPersec, BytesTotalPersec, CurrentBandwidth", "Name");
        schema.Add("Win32_PerfRawData_NvspNicStats_HyperVVirtualNetworkAdapter", null,
            "string Name; uint64 BytesReceivedPersec, BytesSentPersec, BytesPersec, PacketsReceivedPersec, PacketsSentPersec", "Name");
        schema.Add("Win32_PerfRawData_Counters_HyperVVirtualStorageDevice", null,
            "string Name; uint64 ReadBytesPersec, WriteBytesPersec, ReadOperationsPerSec, WriteOperationsPerSec, ErrorCount", "Name");
    }
}
