namespace Plugin.HyperV.Driver.Vms;

/// <summary>What a VM boots with; it decides its generation.</summary>
public enum VmFirmware
{
    /// <summary>BIOS: a generation 1 VM.</summary>
    Bios,

    /// <summary>UEFI without secure boot: a generation 2 VM.</summary>
    Uefi,

    /// <summary>UEFI with secure boot and the certificates Windows needs.</summary>
    UefiSecureWindows,

    /// <summary>UEFI with secure boot and the certificate authority that signs Linux boot loaders.</summary>
    UefiSecureLinux,
}
