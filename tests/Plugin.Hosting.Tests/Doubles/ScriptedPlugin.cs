using System.Text;
using Plugin.Abstractions;

namespace Plugin.Hosting.Tests.Doubles;

/// <summary>A plugin whose handlers a test sets.</summary>
public sealed class ScriptedPlugin : IPlugin
{
    private readonly List<object> _parts = [];

    public ScriptedPlugin()
    {
        StartRoute = new CommandRoute<StartCommand, StartAnswer>(
            CommandBehaviour.Mutating | CommandBehaviour.LongRunning,
            static (plugin, command, context) => CommandRoute.Generalise(((ScriptedPlugin)plugin).Start((StartCommand)command, context)));
        CheckRoute = new CommandRoute<CheckCommand, CheckAnswer>(
            CommandBehaviour.Idempotent,
            static (plugin, command, context) => CommandRoute.Generalise(((ScriptedPlugin)plugin).Check((CheckCommand)command, context)));
        Manifest = new PluginManifest("scripted", ["vm-lifecycle"], [CheckRoute, StartRoute]);
    }

    public Func<StartCommand, CommandContext, ValueTask<StartAnswer>> Start { get; set; } = static (_, _) => new(new StartAnswer { Port = 5900 });

    public Func<CheckCommand, CommandContext, ValueTask<CheckAnswer>> Check { get; set; } = static (_, _) => new(new CheckAnswer { State = "PowerOn" });

    public CommandRoute StartRoute { get; }

    public CommandRoute CheckRoute { get; }

    public PluginManifest Manifest { get; }

    public void AddPart(object part) => _parts.Add(part);

    public CommandRoute? FindRoute(ReadOnlySpan<byte> wireName)
    {
        var name = Encoding.UTF8.GetString(wireName);
        return Manifest.Routes.FirstOrDefault(route => route.WireName == name);
    }

    public TPart? FindPart<TPart>()
        where TPart : class => _parts.OfType<TPart>().FirstOrDefault();
}
