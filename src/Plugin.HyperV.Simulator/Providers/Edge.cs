using Plugin.HyperV.Cim;

namespace Plugin.HyperV.Simulator.Providers;

/// <summary>One step along an association.</summary>
internal sealed record Edge(string Association, CimInstance Target);
