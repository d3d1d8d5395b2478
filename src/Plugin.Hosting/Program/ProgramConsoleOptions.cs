namespace Plugin.Hosting;

/// <summary>Where and how the program logs to its console; bound from the configuration section <c>Plugin:Log</c>.</summary>
public sealed class ProgramConsoleOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Plugin:Log";

    /// <summary>Which of the two streams gets the log.</summary>
    public ConsoleTarget Target { get; set; } = ConsoleTarget.Stdout;

    /// <summary>What a line looks like.</summary>
    public ConsoleFormat Format { get; set; } = ConsoleFormat.Auto;
}
