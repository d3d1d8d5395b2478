using Plugin.Abstractions;
using Plugin.Abstractions.Wire;

namespace Plugin.Hosting;

/// <summary>One command on its way to its handler, or the reason why its text could not be read.</summary>
public sealed class CommandRequest
{
    private CommandRequest(IPlugin plugin, CommandRoute route, string resource, Command? command, Exception? unreadable)
    {
        Plugin = plugin;
        Route = route;
        Resource = resource;
        Command = command;
        Unreadable = unreadable;
    }

    /// <summary>The plugin that serves the command.</summary>
    public IPlugin Plugin { get; }

    /// <summary>The command's way through the plugin.</summary>
    public CommandRoute Route { get; }

    /// <summary>The device the command is for, for example a host's address.</summary>
    public string Resource { get; }

    /// <summary>The command; null when it could not be read.</summary>
    public Command? Command { get; }

    /// <summary>Why the command could not be read; null when it was.</summary>
    public Exception? Unreadable { get; }

    /// <summary>A request for a command that was read already.</summary>
    public static CommandRequest For(IPlugin plugin, CommandRoute route, string resource, Command command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return new(plugin, route, resource, command, null);
    }

    /// <summary>A request whose text the transport could not get or decode; it becomes a failure answer.</summary>
    public static CommandRequest Failed(IPlugin plugin, CommandRoute route, string resource, Exception unreadable)
    {
        ArgumentNullException.ThrowIfNull(unreadable);
        return new(plugin, route, resource, null, unreadable);
    }

    /// <summary>Reads the command's own JSON object, which must be the whole text. A text that is none is kept as the failure.</summary>
    /// <param name="plugin">The plugin that serves the command.</param>
    /// <param name="route">The command's way through the plugin.</param>
    /// <param name="resource">The device the command is for.</param>
    /// <param name="json">The text in UTF-8; it is not needed after the call.</param>
    public static CommandRequest Read(IPlugin plugin, CommandRoute route, string resource, ReadOnlySpan<byte> json)
    {
        ArgumentNullException.ThrowIfNull(route);
        try
        {
            var reader = new WireReader(json);
            reader.Describe(route.WireName);
            var command = route.Read(ref reader);
            reader.End();
            return new(plugin, route, resource, command, null);
        }
        catch (Exception exception)
        {
            return new(plugin, route, resource, null, exception);
        }
    }
}
