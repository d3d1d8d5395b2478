using System.Net;
using System.Net.Sockets;
using Plugin.HyperV.Cim;
using Plugin.HyperV.Driver.Network;

namespace Plugin.HyperV.Driver.Host;

/// <summary>Reads what a host is made of and how busy it is.</summary>
public sealed class HostInspector(HyperVConnection connection)
{
    private const long BytesPerKilobyte = 1024;
    private const string Total = "_Total";

    /// <summary>Processors, memory, version and default directory.</summary>
    public async Task<HostFacts> FactsAsync(CancellationToken cancellationToken)
    {
        var processors = await HostQueryAsync(CimQuery.From("Win32_Processor"), cancellationToken);
        var system = await OperatingSystemAsync(cancellationToken);
        return new HostFacts
        {
            CpuSockets = processors.Count,
            CpuCores = (int)processors.Sum(static processor => processor.Integer("NumberOfCores") ?? 1),
            CpuSpeedMhz = processors.Count == 0 ? 0 : processors.Max(static processor => processor.Integer("MaxClockSpeed") ?? 0),
            CpuArchitecture = processors.Count == 0 ? null : Architecture(processors[0].Integer("Architecture")),
            MemoryBytes = (system.Integer("TotalVisibleMemorySize") ?? 0) * BytesPerKilobyte,
            FreeMemoryBytes = (system.Integer("FreePhysicalMemory") ?? 0) * BytesPerKilobyte,
            OperatingSystemVersion = system.Text("Version"),
            DefaultDiskDirectory = await DefaultDiskDirectoryAsync(cancellationToken),
        };
    }

    /// <summary>The adapter that holds an address.</summary>
    /// <exception cref="HyperVException">No adapter of the host holds it.</exception>
    public async Task<HostNetwork> NetworkAsync(string address, CancellationToken cancellationToken)
    {
        var known = new List<string>();
        return await FindNetworkAsync(address, known, cancellationToken)
            ?? throw new HyperVException(
                $"No network adapter of {connection.Session.Host} holds {address}; it has {(known.Count == 0 ? "no addresses" : string.Join(", ", known))}. Add the host with one of its own addresses.");
    }

    private async Task<HostNetwork?> FindNetworkAsync(string address, List<string> others, CancellationToken cancellationToken)
    {
        if (!IPAddress.TryParse(address, out var wanted))
        {
            throw new HyperVException($"'{address}' is not an IP address.");
        }

        foreach (var adapter in await HostQueryAsync(CimQuery.From("Win32_NetworkAdapterConfiguration").Where("IPEnabled", true), cancellationToken))
        {
            var addresses = adapter.Texts("IPAddress");
            for (var i = 0; i < addresses.Count; i++)
            {
                if (!IPAddress.TryParse(addresses[i], out var held) || !held.Equals(wanted))
                {
                    others.Add(addresses[i]);
                    continue;
                }

                return new HostNetwork(
                    address,
                    adapter.Texts("IPSubnet").ElementAtOrDefault(i) ?? "",
                    adapter.Text("MACAddress") is { Length: > 0 } mac ? MacAddress.Parse(mac).Digits : null,
                    GatewayFor(wanted.AddressFamily, adapter.Texts("DefaultIPGateway")),
                    adapter.Text("Description"));
            }
        }

        return null;
    }

    /// <summary>Processor, memory and network use.</summary>
    /// <param name="privateAddress">The address whose adapter is counted; null leaves the network out.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    public async Task<HostUsage> UsageAsync(string? privateAddress, CancellationToken cancellationToken)
    {
        var system = await OperatingSystemAsync(cancellationToken);
        var network = privateAddress is null ? null : await FindNetworkAsync(privateAddress, [], cancellationToken);
        var counters = network is null ? null : await CountersAsync(network, cancellationToken);
        return new HostUsage(
            await CpuPercentAsync(cancellationToken),
            (system.Integer("TotalVisibleMemorySize") ?? 0) * BytesPerKilobyte,
            (system.Integer("FreePhysicalMemory") ?? 0) * BytesPerKilobyte,
            counters?.Integer("BytesReceivedPersec"),
            counters?.Integer("BytesSentPersec"));
    }

    /// <summary>Where Hyper-V puts disks by default, or null.</summary>
    public async Task<string?> DefaultDiskDirectoryAsync(CancellationToken cancellationToken)
    {
        var settings = await connection.QueryAsync(CimQuery.From("Msvm_VirtualSystemManagementServiceSettingData"), cancellationToken);
        return settings.Count > 0 && settings[0].Text("DefaultVirtualHardDiskPath") is { Length: > 0 } path ? path : null;
    }

    private static string? Architecture(long? number) => number switch
    {
        9 => "x86_64",
        12 => "aarch64",
        _ => null,
    };

    private static string? GatewayFor(AddressFamily family, IReadOnlyList<string> gateways) =>
        gateways.FirstOrDefault(gateway => IPAddress.TryParse(gateway, out var address) && address.AddressFamily == family);

    // The root partition's own counters see only its virtual processors; the hypervisor's see the machine.
    private async Task<double?> CpuPercentAsync(CancellationToken cancellationToken)
    {
        var hypervisor = await CounterAsync("Win32_PerfFormattedData_HvStats_HyperVHypervisorLogicalProcessor", cancellationToken);
        if (hypervisor?.Integer("PercentTotalRunTime") is { } run)
        {
            return Math.Clamp(run, 0, 100);
        }

        var root = await CounterAsync("Win32_PerfFormattedData_Counters_ProcessorInformation", cancellationToken);
        return root?.Integer("PercentIdleTime") is { } idle ? Math.Clamp(100 - idle, 0, 100) : null;
    }

    private async Task<CimInstance?> CounterAsync(string className, CancellationToken cancellationToken)
    {
        var found = await TryHostQueryAsync(CimQuery.From(className).Where("Name", Total), cancellationToken);
        return found.Count > 0 ? found[0] : null;
    }

    private async Task<CimInstance?> CountersAsync(HostNetwork network, CancellationToken cancellationToken)
    {
        var all = await TryHostQueryAsync(CimQuery.From("Win32_PerfRawData_Tcpip_NetworkInterface"), cancellationToken);
        return all.FirstOrDefault(counters => CounterName.Same(counters.Text("Name"), network.Description));
    }

    private async Task<CimInstance> OperatingSystemAsync(CancellationToken cancellationToken)
    {
        var systems = await HostQueryAsync(CimQuery.From("Win32_OperatingSystem"), cancellationToken);
        return systems.Count > 0 ? systems[0] : throw new HyperVException($"{connection.Session.Host} does not describe its operating system.");
    }

    private ValueTask<IReadOnlyList<CimInstance>> HostQueryAsync(CimQuery query, CancellationToken cancellationToken) =>
        connection.Session.QueryAsync(CimNamespaces.Host, query, cancellationToken);

    // A host may lack a counter class (its counters need a rebuild, its Windows is older); then the figure is unknown.
    private async Task<IReadOnlyList<CimInstance>> TryHostQueryAsync(CimQuery query, CancellationToken cancellationToken)
    {
        try
        {
            return await HostQueryAsync(query, cancellationToken);
        }
        catch (CimException)
        {
            return [];
        }
    }
}
