namespace Plugin.Abstractions;

/// <summary>
/// Marks an interface by which a transport gives a plugin work that does not come as commands, as the interfaces of network
/// extensions do. A plugin that has one needs no handler.
/// </summary>
/// <remarks>Derive an interface from it; the transport finds it with <see cref="IPlugin.FindPart{TPart}"/>.</remarks>
public interface IRequestService;
