namespace Plugin.HyperV.Simulator.Schema;

internal sealed record CimProperty(string Name, CimType Type, bool IsArray);
