using Plugin.HyperV.Cim;
using Plugin.HyperV.Driver.Disks;
using Plugin.HyperV.Driver.Network;
using Plugin.HyperV.Driver.Vms;

namespace Plugin.HyperV.Driver.Host;

/// <summary>Reads how busy VMs are and what their guests say about themselves.</summary>
public sealed class VmInspector(HyperVConnection connection, VmCatalog catalog, VmDisks disks, VmNics nics)
{
    private const string NicCounters = "Win32_PerfRawData_NvspNicStats_HyperVVirtualNetworkAdapter";
    private const string DiskCounters = "Win32_PerfRawData_Counters_HyperVVirtualStorageDevice";
    private const long BytesPerMegabyte = 1024 * 1024;

    // Name, element name, processors, state, processor load, memory usage, memory available.
    private static readonly uint[] SummaryCodes = [0, 1, 4, 100, 101, 103, 112];

    /// <summary>The use of the VMs with the given names; names the host does not know are left out.</summary>
    public async Task<IReadOnlyList<VmUsage>> UsageAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken)
    {
        var wanted = names.ToHashSet(StringComparer.Ordinal);
        var vms = (await catalog.ListAsync(cancellationToken)).Where(vm => wanted.Contains(vm.Name)).ToList();
        if (vms.Count == 0)
        {
            return [];
        }

        var settings = new Dictionary<string, CimPath>(StringComparer.OrdinalIgnoreCase);
        foreach (var vm in vms)
        {
            if (await catalog.FindSettingsAsync(vm, cancellationToken) is { } found)
            {
                settings[vm.Id] = found.RequirePath();
            }
        }

        vms.RemoveAll(vm => !settings.ContainsKey(vm.Id));

        var summaries = await SummariesAsync([.. settings.Values], cancellationToken);
        var nicCounters = await CountersAsync(NicCounters, cancellationToken);
        var diskCounters = await CountersAsync(DiskCounters, cancellationToken);
        var usage = new List<VmUsage>(vms.Count);
        foreach (var vm in vms)
        {
            var summary = summaries.FirstOrDefault(candidate => string.Equals(candidate.Text("Name"), vm.Id, StringComparison.OrdinalIgnoreCase));
            usage.Add(new VmUsage
            {
                Name = vm.Name,
                CpuCount = (int?)summary?.Integer("NumberOfProcessors"),
                CpuPercent = summary?.Integer("ProcessorLoad"),
                MemoryBytes = summary?.Integer("MemoryUsage") * BytesPerMegabyte,
                FreeMemoryBytes = Free(summary),
                Nics = Match(vm, await nics.ListAsync(settings[vm.Id], cancellationToken), nicCounters),
                Disks = Match(await disks.ListAsync(settings[vm.Id], cancellationToken), diskCounters),
            });
        }

        return usage;
    }

    /// <summary>The addresses that a guest with integration services reports; empty when it reports none.</summary>
    public async Task<IReadOnlyList<string>> GuestAddressesAsync(string vmName, CancellationToken cancellationToken)
    {
        var vm = await catalog.RequireAsync(vmName, cancellationToken);
        var components = await connection.QueryAsync(CimQuery.From("Msvm_KvpExchangeComponent").Where("SystemName", vm.Id), cancellationToken);
        if (components.Count == 0 || components[0]["GuestIntrinsicExchangeItems"] is not CimInstance[] items)
        {
            return [];
        }

        return
        [
            .. items
                .Where(static item => item.Text("Name") is "NetworkAddressIPv4" or "NetworkAddressIPv6")
                .SelectMany(static item => (item.Text("Data") ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
        ];
    }

    // MemoryAvailable is a percentage of what is assigned; hosts report a huge number when the guest says nothing.
    private static long? Free(CimInstance? summary) =>
        summary?.Integer("MemoryUsage") is { } assigned && summary.Integer("MemoryAvailable") is { } percent and >= 0 and <= 100
            ? assigned * BytesPerMegabyte * percent / 100
            : null;

    private static List<NicUsage> Match(Vm vm, IReadOnlyList<VmNic> nics, IReadOnlyList<CimInstance> counters)
    {
        var usage = new List<NicUsage>(nics.Count);
        foreach (var nic in nics)
        {
            var id = nic.Port.Text("InstanceID") ?? "";
            var nicId = id[(id.LastIndexOf('\\') + 1)..];
            var counter = counters.FirstOrDefault(candidate =>
                CounterName.Mentions(candidate.Text("Name"), vm.Id) && CounterName.Mentions(candidate.Text("Name"), nicId));
            if (counter is not null)
            {
                usage.Add(new NicUsage(nic.Mac, counter.Integer("BytesReceivedPersec") ?? 0, counter.Integer("BytesSentPersec") ?? 0));
            }
        }

        return usage;
    }

    private static List<DiskUsage> Match(IReadOnlyList<VmDisk> disks, IReadOnlyList<CimInstance> counters)
    {
        var usage = new List<DiskUsage>(disks.Count);
        foreach (var disk in disks.Where(static disk => !disk.IsDvd && disk.ImagePath is not null))
        {
            if (counters.FirstOrDefault(candidate => CounterName.Mentions(candidate.Text("Name"), disk.ImagePath)) is { } counter)
            {
                usage.Add(new DiskUsage(
                    disk.ImagePath!,
                    counter.Integer("ReadBytesPersec") ?? 0,
                    counter.Integer("WriteBytesPersec") ?? 0,
                    counter.Integer("ReadOperationsPerSec") ?? 0,
                    counter.Integer("WriteOperationsPerSec") ?? 0));
            }
        }

        return usage;
    }

    private async Task<IReadOnlyList<CimInstance>> SummariesAsync(CimPath[] settings, CancellationToken cancellationToken)
    {
        var result = await connection.CallServiceAsync(
            VmSettings.Service,
            "GetSummaryInformation",
            new CimArguments { { "SettingData", settings }, { "RequestedInformation", SummaryCodes } },
            "sum up its VMs",
            cancellationToken);
        return result["SummaryInformation"] as CimInstance[] ?? [];
    }

    private async Task<IReadOnlyList<CimInstance>> CountersAsync(string className, CancellationToken cancellationToken)
    {
        try
        {
            return await connection.Session.QueryAsync(CimNamespaces.Host, CimQuery.From(className), cancellationToken);
        }
        catch (CimException)
        {
            // A host without these counters has VMs without these figures.
            return [];
        }
    }
}
