namespace Acme.Plugin;

/// <summary>A VM of the host.</summary>
/// <param name="Name">The instance name, for example <c>i-2-10-VM</c>.</param>
/// <param name="Cpus">How many virtual CPUs it has.</param>
/// <param name="MemoryBytes">Its memory.</param>
/// <param name="IsOn">Whether it runs.</param>
internal sealed record Machine(string Name, int Cpus, long MemoryBytes, bool IsOn);
