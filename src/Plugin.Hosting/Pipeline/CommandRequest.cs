using Plugin.Abstractions;
using Plugin.Abstractions.Wire;

namespace Plugin.Hosting;

/// <summary>One command on its way to its handler, or the reason why its text could not be read.</summary>
public readonly record struct CommandRequest
{
    private CommandRequest(
        IPlugin plugin, CommandRoute route, string resource, Command? command, Exception? unreadable, IReadOnlyList<WireUnknown> unknown)
    {
        Plugin = plugin;
        Route = route;
        Resource = resource;
        Command = command;
        Unreadable = unreadable;
        Unknown = unknown;
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

    /// <summary>What the command's text held that the contracts do not know.</summary>
    public IReadOnlyList<WireUnknown> Unknown { get; }

    /// <summary>What the transport knows this delivery by, when it can come twice; the default else.</summary>
    public DeliveryId Delivery { get; init; }

    /// <summary>A request for a command that was read already.</summary>
    /// <param name="plugin">The plugin that serves the command.</param>
    /// <param name="route">The command's way through the plugin.</param>
    /// <param name="resource">The device the command is for.</param>
    /// <param name="command">The command.</param>
    /// <param name="unknown">What its text held that the contracts do not know, for the log.</param>
    public static CommandRequest For(
        IPlugin plugin, CommandRoute route, string resource, Command command, IReadOnlyList<WireUnknown>? unknown = null)
    {
        ArgumentNullException.ThrowIfNull(command);
        return new(plugin, route, resource, command, null, unknown ?? []);
    }

    /// <summary>A request whose text the transport could not get or decode; it becomes a failure answer.</summary>
    public static CommandRequest Failed(IPlugin plugin, CommandRoute route, string resource, Exception unreadable)
    {
        ArgumentNullException.ThrowIfNull(unreadable);
        return new(plugin, route, resource, null, unreadable, []);
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
            return new(plugin, route, resource, command, null, reader.Unknown);
        }
        catch (Exception exception)
        {
            return new(plugin, route, resource, null, exception, []);
        }
    }

    /// <summary>
    /// Reads the command's own JSON object, which comes next in a longer text. What is JSON but not the command is kept
    /// as the failure, and the reader is behind it all the same.
    /// </summary>
    /// <param name="plugin">The plugin that serves the command.</param>
    /// <param name="route">The command's way through the plugin.</param>
    /// <param name="resource">The device the command is for.</param>
    /// <param name="reader">The reader of the longer text; the text is not needed after the call.</param>
    /// <exception cref="WireException">What comes next is no JSON.</exception>
    public static CommandRequest Read(IPlugin plugin, CommandRoute route, string resource, ref WireReader reader)
    {
        ArgumentNullException.ThrowIfNull(route);
        var begun = reader;
        var told = reader.Unknown.Count;
        try
        {
            reader.Describe(route.WireName);
            var command = route.Read(ref reader);
            reader.Describe(null);
            var unknown = reader.Unknown;
            return new(plugin, route, resource, command, null, unknown.Count == told ? [] : [.. unknown.Skip(told)]);
        }
        catch (Exception)
        {
            // Read again on its own: the end of what cannot be read is to be found, and the failure names places in the command.
            reader = begun;
            return Read(plugin, route, resource, reader.ReadRaw());
        }
    }
}
