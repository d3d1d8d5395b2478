namespace Plugin.HyperV.Simulator.Model;

/// <summary>A key-value pair the host offers to the guest.</summary>
internal sealed record KvpItem(string Name, string Data, ushort Source);
