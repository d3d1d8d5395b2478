using Plugin.Generators.Model;

namespace Plugin.Generators.Description;

/// <summary>A capability that a plugin serves as a whole or in part.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Interface">The interface.</param>
/// <param name="Missing">The wire names of its commands that the plugin does not serve.</param>
internal sealed record DescribedCapability(string Name, string Interface, EquatableArray<string> Missing);
