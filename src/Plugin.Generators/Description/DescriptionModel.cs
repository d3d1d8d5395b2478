using Plugin.Generators.Model;

namespace Plugin.Generators.Description;

/// <summary>A plugin, as its description tells of it.</summary>
/// <param name="Namespace">The namespace, or null for the global one.</param>
/// <param name="ClassName">The class name.</param>
/// <param name="HintName">The name of the generated file, without its ending.</param>
/// <param name="Name">The name people know the plugin by.</param>
/// <param name="FullName">The class name with its namespace.</param>
/// <param name="NewestKernel">The release whose commands its contracts mirror; null when they are its author's own.</param>
/// <param name="Capabilities">Those it serves as a whole or in part, in the order of their names.</param>
/// <param name="Commands">What it serves, in the order of their wire names.</param>
/// <param name="Actions">Its custom actions, in the order of their names.</param>
/// <param name="NetworkServices">The network interfaces that it implements, in the order of their names.</param>
/// <param name="Parts">The other interfaces of the SDK that it implements, in the order of their names.</param>
internal sealed record DescriptionModel(
    string? Namespace,
    string ClassName,
    string HintName,
    string Name,
    string FullName,
    string? NewestKernel,
    EquatableArray<DescribedCapability> Capabilities,
    EquatableArray<DescribedCommand> Commands,
    EquatableArray<DescribedAction> Actions,
    EquatableArray<DescribedService> NetworkServices,
    EquatableArray<string> Parts);
