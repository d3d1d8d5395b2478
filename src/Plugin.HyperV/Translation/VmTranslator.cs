using Plugin.Abstractions;
using Plugin.CloudStack.Network;
using Plugin.CloudStack.Templates;
using Plugin.CloudStack.Vm;
using Plugin.CloudStack.Volumes;
using Plugin.HyperV.Driver.Disks;
using Plugin.HyperV.Driver.Vms;
using Plugin.HyperV.Storage;

namespace Plugin.HyperV.Translation;

/// <summary>Turns the kernel's VM into the driver's.</summary>
internal sealed class VmTranslator(DiskFiles files)
{
    /// <summary>The first CD-ROM's device number; the kernel never gives it to a disk.</summary>
    private const int FirstCdRom = 3;

    private const int LastSlot = 63;

    /// <summary>Translates a VM.</summary>
    /// <param name="vm">The kernel's description.</param>
    /// <param name="hostMhz">The speed of the host's processors, which limits are measured by; 0 when unknown.</param>
    /// <param name="systemIso">The ISO that a system VM boots its software from, or null.</param>
    public VmSpec Translate(VirtualMachineTO vm, long hostMhz, string? systemIso)
    {
        var name = Require.Text(vm.Name);
        var disks = new List<DiskSpec>();
        foreach (var disk in vm.Disks ?? [])
        {
            disks.Add(Translate(Require.Present(disk), name));
        }

        if (systemIso is not null)
        {
            var last = disks.Where(static disk => disk.Kind == DiskKind.Iso).Select(static disk => disk.Sequence).DefaultIfEmpty(FirstCdRom - 1).Max();
            disks.Add(new DiskSpec(DiskKind.Iso, last + 1, systemIso));
        }

        return new VmSpec
        {
            Name = name,
            Uuid = vm.Uuid,
            CpuCount = vm.Cpus,
            CpuLimit = CpuLimit(vm.LimitCpuUse, vm.MaxSpeed ?? vm.Speed, hostMhz),
            MinMemoryBytes = vm.MinRam,
            MaxMemoryBytes = vm.MaxRam,
            Firmware = Firmware(vm),
            Tpm = WantsTpm(vm),
            Disks = disks,
            Nics = [.. (vm.Nics ?? []).OfType<NicTO>().Select(NicTranslator.Translate)],
            BootArguments = vm.BootArgs,
        };
    }

    /// <summary>The share of a host processor that a limited VM gets per virtual one, or null for no limit.</summary>
    public static double? CpuLimit(bool limited, int? mhz, long hostMhz) =>
        limited && mhz > 0 && hostMhz > 0 ? Math.Min(1.0, (double)mhz.Value / hostMhz) : null;

    /// <summary>The ordinal of the DVD drive that a CD-ROM's device number means.</summary>
    public static int CdRomOrdinal(long? diskSequence) => (int)Math.Clamp((diskSequence ?? FirstCdRom) - FirstCdRom, 0, 63);

    /// <summary>The place on a controller that a disk's device number means.</summary>
    /// <exception cref="CommandFailedException">No controller has such a place.</exception>
    public static int Slot(long diskSequence) =>
        diskSequence is >= 0 and <= LastSlot
            ? (int)diskSequence
            : throw new CommandFailedException($"A disk cannot have device number {diskSequence}; a Hyper-V VM has places 0 to {LastSlot}.");

    private static bool Is(string? text, string wanted) => string.Equals(text, wanted, StringComparison.OrdinalIgnoreCase);

    private static VmFirmware Firmware(VirtualMachineTO vm)
    {
        if (!Is(vm.BootType, "UEFI"))
        {
            return VmFirmware.Bios;
        }

        if (!Is(vm.BootMode, "SECURE"))
        {
            return VmFirmware.Uefi;
        }

        return vm.Os?.Contains("Windows", StringComparison.OrdinalIgnoreCase) == true ? VmFirmware.UefiSecureWindows : VmFirmware.UefiSecureLinux;
    }

    private static bool WantsTpm(VirtualMachineTO vm) =>
        Is(vm.Details?.GetValueOrDefault("virtual.tpm.enabled"), "true")
        || vm.Details?.GetValueOrDefault("virtual.tpm.model") is { Length: > 0 } model && !Is(model, "none");

    private DiskSpec Translate(DiskTO disk, string vmName)
    {
        var kind = disk.Type switch
        {
            VolumeType.ROOT => DiskKind.Root,
            VolumeType.DATADISK => DiskKind.Data,
            VolumeType.ISO => DiskKind.Iso,
            _ => throw new CommandFailedException($"VM '{vmName}' has a disk of type {disk.Type?.ToString() ?? "unknown"}, which a Hyper-V VM cannot have."),
        };
        return new DiskSpec(kind, Slot(disk.DiskSeq ?? 0), ImageOf(kind, disk.Data, vmName));
    }

    private string? ImageOf(DiskKind kind, IDataTO? data, string vmName)
    {
        if (kind == DiskKind.Iso && data is null or TemplateObjectTO { Path: null or "" })
        {
            return null;
        }

        return data is null
            ? throw new CommandFailedException($"VM '{vmName}' has a disk without a volume.")
            : files.Locate(StoreTranslator.DiskOf(data));
    }
}
