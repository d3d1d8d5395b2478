namespace Plugin.Cli.Capabilities;

/// <summary>A capability that plugins may have.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Interface">The interface.</param>
/// <param name="NeededBy">The kind of plugin that needs it.</param>
/// <param name="Commands">Its commands, in the order of the interface's methods.</param>
internal sealed record CataloguedCapability(string Name, string Interface, string NeededBy, IReadOnlyList<CataloguedCommand> Commands);
