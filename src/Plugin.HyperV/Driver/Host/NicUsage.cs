namespace Plugin.HyperV.Driver.Host;

/// <summary>What a NIC carried since its VM was started.</summary>
/// <param name="Mac">Its MAC address as twelve hex digits.</param>
/// <param name="ReadBytes">Bytes received.</param>
/// <param name="WriteBytes">Bytes sent.</param>
public sealed record NicUsage(string Mac, long ReadBytes, long WriteBytes);
