using Plugin.HyperV.Driver.Disks;
using Plugin.HyperV.Driver.Network;

namespace Plugin.HyperV.Driver.Vms;

/// <summary>A VM as the kernel wants it.</summary>
public sealed record VmSpec
{
    /// <summary>The display name, which the kernel keeps unique.</summary>
    public required string Name { get; init; }

    /// <summary>The kernel's UUID of the VM, shown to the guest as chassis asset tag; null leaves the tag empty.</summary>
    public string? Uuid { get; init; }

    /// <summary>Number of virtual processors.</summary>
    public required int CpuCount { get; init; }

    /// <summary>The share of a host processor that each virtual one may use at most, 0–1; null leaves it unlimited.</summary>
    public double? CpuLimit { get; init; }

    /// <summary>The least memory the VM may be left with, in bytes; less than <see cref="MaxMemoryBytes"/> makes the memory dynamic.</summary>
    public required long MinMemoryBytes { get; init; }

    /// <summary>The most memory the VM may have, in bytes.</summary>
    public required long MaxMemoryBytes { get; init; }

    /// <summary>What the VM boots with.</summary>
    public VmFirmware Firmware { get; init; }

    /// <summary>True to give a UEFI VM a virtual TPM.</summary>
    public bool Tpm { get; init; }

    /// <summary>The disks and DVD drives.</summary>
    public IReadOnlyList<DiskSpec> Disks { get; init; } = [];

    /// <summary>The NICs; they are created in the order of their device ids.</summary>
    public IReadOnlyList<NicSpec> Nics { get; init; } = [];

    /// <summary>The line a system VM reads when it boots, which holds passwords; null or empty for none.</summary>
    public string? BootArguments { get; init; }

    /// <summary>True for generation 2.</summary>
    public bool IsGeneration2 => Firmware != VmFirmware.Bios;

    // The boot arguments hold passwords, so the record must not print itself.
    /// <inheritdoc/>
    public override string ToString() => $"VM '{Name}'";
}
