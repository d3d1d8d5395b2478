namespace Plugin.Hosting;

/// <summary>A stream of the console.</summary>
public enum ConsoleTarget
{
    /// <summary>Standard output.</summary>
    Stdout,

    /// <summary>Standard error.</summary>
    Stderr,
}
