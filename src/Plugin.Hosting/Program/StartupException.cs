namespace Plugin.Hosting;

/// <summary>The plugin process cannot start. The message is for an operator: the cause and the cure, with the setting's key.</summary>
public class StartupException : Exception
{
    /// <summary>Creates one without a message.</summary>
    public StartupException()
    {
    }

    /// <summary>Creates one with the cause and the cure.</summary>
    public StartupException(string message)
        : base(message)
    {
    }

    /// <summary>Creates one with the cause and the cure, and what it comes from.</summary>
    public StartupException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>What the process returns; one of <see cref="PluginExitCode"/>.</summary>
    public int ExitCode { get; init; } = PluginExitCode.Unusable;
}
