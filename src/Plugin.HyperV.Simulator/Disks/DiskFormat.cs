namespace Plugin.HyperV.Simulator.Disks;

/// <summary>The values of Msvm_VirtualHardDiskSettingData.Format and .Type.</summary>
internal static class DiskFormat
{
    public const ushort Vhd = 2;
    public const ushort Vhdx = 3;
    public const ushort VhdSet = 4;

    public const ushort Fixed = 2;
    public const ushort Dynamic = 3;
    public const ushort Differencing = 4;

    public const int SectorSize = 512;
    public const ulong MaximumVhdBytes = 2040UL << 30;
    public const ulong MaximumVhdxBytes = 64UL << 40;

    /// <summary>The format a file name promises, or 0.</summary>
    public static ushort OfName(string path) => Path.GetExtension(path.Replace('\\', '/')).ToUpperInvariant() switch
    {
        ".VHD" or ".AVHD" => Vhd,
        ".VHDX" or ".AVHDX" => Vhdx,
        ".VHDS" => VhdSet,
        _ => 0,
    };
}
