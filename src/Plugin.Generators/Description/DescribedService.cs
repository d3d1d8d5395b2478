using Plugin.Generators.Model;

namespace Plugin.Generators.Description;

/// <summary>A network interface that a plugin implements.</summary>
/// <param name="Name">The kernel's name of the service; null when the interface is not one of its services.</param>
/// <param name="Interface">The interface.</param>
/// <param name="Commands">The kernel's network commands that it serves.</param>
internal sealed record DescribedService(string? Name, string Interface, EquatableArray<string> Commands);
