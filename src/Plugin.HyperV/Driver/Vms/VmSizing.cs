using Plugin.HyperV.Cim;

namespace Plugin.HyperV.Driver.Vms;

/// <summary>Writes processors and memory into a VM's settings.</summary>
internal sealed class VmSizing(VmSettings settings)
{
    private const string MemoryClass = "Msvm_MemorySettingData";
    private const string ProcessorClass = "Msvm_ProcessorSettingData";
    private const long BytesPerMegabyte = 1024 * 1024;
    private const ulong WholeProcessor = 100_000;

    public async Task ApplyAsync(CimPath vmSettings, VmSpec spec, bool running, CancellationToken cancellationToken)
    {
        var memory = await SingleAsync(vmSettings, MemoryClass, cancellationToken);
        var processor = await SingleAsync(vmSettings, ProcessorClass, cancellationToken);
        SetMemory(memory, spec, running);
        if (running && (processor.Integer("VirtualQuantity") ?? 0) != spec.CpuCount)
        {
            throw new HyperVException($"VM '{spec.Name}' runs, and Hyper-V changes the number of processors only while a VM is off; stop it first.");
        }

        processor["VirtualQuantity"] = (ulong)spec.CpuCount;
        processor["Reservation"] = 0ul;
        processor["Limit"] = spec.CpuLimit is { } limit
            ? (ulong)Math.Clamp(Math.Round(limit * WholeProcessor), 1, WholeProcessor)
            : WholeProcessor;
        await settings.ModifyAsync([memory, processor], $"size VM '{spec.Name}'", cancellationToken);
    }

    private static void SetMemory(CimInstance memory, VmSpec spec, bool running)
    {
        var most = Megabytes(spec.MaxMemoryBytes);
        var least = Megabytes(Math.Min(spec.MinMemoryBytes, spec.MaxMemoryBytes));
        if (spec.MinMemoryBytes <= 0 || least >= most)
        {
            least = most;
        }

        var dynamic = least < most;
        if (running && memory.Flag("DynamicMemoryEnabled") != dynamic)
        {
            throw new HyperVException($"VM '{spec.Name}' runs, and Hyper-V switches between static and dynamic memory only while a VM is off; stop it first.");
        }

        if (!running)
        {
            memory["DynamicMemoryEnabled"] = dynamic;
            memory["VirtualQuantity"] = least;
        }
        else if (!dynamic)
        {
            memory["VirtualQuantity"] = most;
        }

        memory["Reservation"] = least;
        memory["Limit"] = most;
    }

    // Hyper-V counts memory in megabytes and wants an even number of them.
    private static ulong Megabytes(long bytes) => (ulong)Math.Max(32, (bytes + BytesPerMegabyte - 1) / BytesPerMegabyte) is var megabytes && megabytes % 2 == 0
        ? megabytes
        : megabytes + 1;

    private async Task<CimInstance> SingleAsync(CimPath vmSettings, string className, CancellationToken cancellationToken)
    {
        var found = await settings.ReadAsync(vmSettings, className, cancellationToken);
        return found.Count > 0 ? found[0] : throw new HyperVException($"The VM's settings hold no {className}.");
    }
}
