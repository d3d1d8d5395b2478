using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Handler = System.Func<Plugin.Abstractions.Command, Plugin.Abstractions.CommandContext, System.Threading.Tasks.ValueTask<Plugin.Abstractions.Answer>>;

namespace Plugin.Benchmarks.Dispatch;

/// <summary>
/// From a command object to its handler's answer. Thousands of methods must reach their last tier, so this suite warms
/// up for longer.
/// </summary>
[WarmupCount(25)]
public class DispatchBenchmarks
{
    private readonly CommandContext _context = new() { Resource = "host", LogId = "5f2b1c9a" };
    private IPlugin _plugin = null!;
    private int[] _mix = [];
    private Command[] _commands = [];
    private CommandRoute[] _routes = [];
    private VirtualHandler[] _virtual = [];
    private Handler[] _delegates = [];
    private FrozenDictionary<Type, Handler> _frozen = null!;
    private Dictionary<Type, Handler> _dictionary = null!;
    private CommandSwitch _switch = null!;

    [Params(10, 100, 1000)]
    public int Commands { get; set; } = 10;

    [GlobalSetup]
    public void Setup()
    {
        _plugin = PluginsBySize.Of(Commands);
        _mix = CommandMix.Of(Commands);
        _routes = [.. _plugin.Manifest.Routes];
        _commands = [.. _routes.Select(MakeCommand)];
        var handlers = VirtualHandlers.All().ToDictionary(static handler => handler.CommandType);
        _virtual = [.. _routes.Select(route => handlers[route.CommandType])];
        _delegates = [.. _virtual.Select(static handler => (Handler)handler.HandleAsync)];
        _dictionary = _routes.Select((route, index) => (route.CommandType, Handler: _delegates[index])).ToDictionary(static pair => pair.CommandType, static pair => pair.Handler);
        _frozen = _dictionary.ToFrozenDictionary();
        _switch = CommandSwitch.Of(Commands);
        Verify();
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = CommandMix.Length)]
    public Answer? DirectVirtualCall()
    {
        Answer? last = null;
        foreach (var ordinal in _mix)
        {
            last = Completed.Of(_virtual[ordinal].HandleAsync(_commands[ordinal], _context));
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = CommandMix.Length)]
    public Answer? PluginSdk()
    {
        Answer? last = null;
        foreach (var ordinal in _mix)
        {
            last = Completed.Of(_routes[ordinal].InvokeAsync(_plugin, _commands[ordinal], _context));
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = CommandMix.Length)]
    public Answer? DelegateTable()
    {
        Answer? last = null;
        foreach (var ordinal in _mix)
        {
            last = Completed.Of(_delegates[ordinal](_commands[ordinal], _context));
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = CommandMix.Length)]
    public Answer? FrozenDictionaryOfType()
    {
        Answer? last = null;
        foreach (var ordinal in _mix)
        {
            var command = _commands[ordinal];
            last = Completed.Of(_frozen[command.GetType()](command, _context));
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = CommandMix.Length)]
    public Answer? DictionaryOfType()
    {
        Answer? last = null;
        foreach (var ordinal in _mix)
        {
            var command = _commands[ordinal];
            last = Completed.Of(_dictionary[command.GetType()](command, _context));
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = CommandMix.Length)]
    public Answer? GeneratedSwitch()
    {
        Answer? last = null;
        foreach (var ordinal in _mix)
        {
            last = Completed.Of(_switch.HandleAsync(_commands[ordinal], _context));
        }

        return last;
    }

    private static Command MakeCommand(CommandRoute route)
    {
        var reader = new WireReader("{}"u8);
        return route.Read(ref reader);
    }

    private void Verify()
    {
        if (_routes.Length != Commands || _commands.Where((command, index) => command.GetType() != _routes[index].CommandType).Any())
        {
            throw new InvalidOperationException($"The plugin does not have {Commands} commands.");
        }

        for (var ordinal = 0; ordinal < Commands; ordinal++)
        {
            var (route, command) = (_routes[ordinal], _commands[ordinal]);
            if (Completed.Of(route.InvokeAsync(_plugin, command, _context)).GetType() != route.AnswerType
                || Completed.Of(_switch.HandleAsync(command, _context)).GetType() != route.AnswerType
                || Completed.Of(_virtual[ordinal].HandleAsync(command, _context)).GetType() != route.AnswerType
                || _frozen[route.CommandType] != _delegates[ordinal]
                || _dictionary[route.CommandType] != _delegates[ordinal])
            {
                throw new InvalidOperationException($"The ways of {route.WireName} do not end alike.");
            }
        }
    }
}
