using Plugin.Abstractions;
using Plugin.Hosting;

namespace Plugin.Transport.Agent.Lifecycle;

/// <summary>One command of a batch.</summary>
/// <param name="WireName">Its class, as it came.</param>
/// <param name="Request">The plugin's way to serve it; null when the plugin does not.</param>
/// <param name="Own">The command when it is one of those that the agent itself has a part in.</param>
internal sealed record BatchEntry(string WireName, CommandRequest? Request, Command? Own)
{
    private const string StoppedText = "Stopped by previous failure";

    private const int LongestName = 128;

    /// <summary>Says that a command before it in a batch failed, so that it was not run.</summary>
    public Answer Stopped() => Failure(StoppedText);

    /// <summary>Says in the class that the kernel expects why it was not done.</summary>
    public Answer Failure(string details) => Request?.Route.CreateFailure(details) ?? new Answer { Result = false, Details = details };

    /// <summary>Says that nobody here serves it.</summary>
    public UnsupportedAnswer Unsupported(string pluginName) => new() { Result = false, Details = $"{pluginName} does not serve {Shown(WireName)}" };

    private static string Shown(string name)
    {
        var cut = name.Length > LongestName ? string.Concat(name.AsSpan(0, LongestName), "…") : name;
        return string.Concat(cut.Select(static c => char.IsControl(c) ? '_' : c));
    }
}
