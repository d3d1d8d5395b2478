namespace Plugin.HyperV.Simulator.Model;

internal sealed record VirtualSwitch(string Id, string Name);
