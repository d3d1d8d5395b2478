using Plugin.Abstractions;

namespace Plugin.Benchmarks.Dispatch;

/// <summary>The plugins of the dispatch benchmarks.</summary>
internal static class PluginsBySize
{
    public static IPlugin Of(int commands) => commands switch
    {
        10 => new PluginOf10(),
        100 => new PluginOf100(),
        160 => new PluginOf160(),
        1000 => new PluginOf1000(),
        _ => throw new ArgumentOutOfRangeException(nameof(commands), commands, "There is no plugin of that size."),
    };
}
