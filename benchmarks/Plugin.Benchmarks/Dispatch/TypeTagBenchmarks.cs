using System.Collections.Frozen;
using System.Text;
using BenchmarkDotNet.Attributes;
using Plugin.Abstractions;

namespace Plugin.Benchmarks.Dispatch;

/// <summary>From a command's wire name in UTF-8 to its route.</summary>
public class TypeTagBenchmarks
{
    private IPlugin _plugin = null!;
    private byte[][] _names = [];
    private Dictionary<string, CommandRoute> _dictionary = null!;
    private FrozenDictionary<string, CommandRoute> _frozen = null!;
    private FrozenDictionary<string, CommandRoute>.AlternateLookup<ReadOnlySpan<char>> _alternate;

    [Params(160, 1000)]
    public int Names { get; set; } = 160;

    [GlobalSetup]
    public void Setup()
    {
        _plugin = PluginsBySize.Of(Names);
        var routes = _plugin.Manifest.Routes;
        _names = [.. CommandMix.Of(Names).Select(ordinal => Encoding.UTF8.GetBytes(routes[ordinal].WireName))];
        _dictionary = routes.ToDictionary(static route => route.WireName, StringComparer.Ordinal);
        _frozen = _dictionary.ToFrozenDictionary(StringComparer.Ordinal);
        _alternate = _frozen.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var name in _names)
        {
            var route = _plugin.FindRoute(name);
            if (route is null || route != FindAlternate(name) || route != _dictionary[Encoding.UTF8.GetString(name)])
            {
                throw new InvalidOperationException($"The ways to find '{Encoding.UTF8.GetString(name)}' do not end alike.");
            }
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = CommandMix.Length)]
    public CommandRoute? PluginSdk()
    {
        CommandRoute? last = null;
        foreach (var name in _names)
        {
            last = _plugin.FindRoute(name);
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = CommandMix.Length)]
    public CommandRoute? FrozenDictionaryAlternate()
    {
        CommandRoute? last = null;
        foreach (var name in _names)
        {
            last = FindAlternate(name);
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = CommandMix.Length)]
    public CommandRoute? FrozenDictionaryOfString()
    {
        CommandRoute? last = null;
        foreach (var name in _names)
        {
            last = _frozen[Encoding.UTF8.GetString(name)];
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = CommandMix.Length)]
    public CommandRoute? DictionaryOfString()
    {
        CommandRoute? last = null;
        foreach (var name in _names)
        {
            last = _dictionary[Encoding.UTF8.GetString(name)];
        }

        return last;
    }

    private CommandRoute FindAlternate(ReadOnlySpan<byte> name)
    {
        Span<char> wide = stackalloc char[256];
        return _alternate[wide[..Encoding.UTF8.GetChars(name, wide)]];
    }
}
