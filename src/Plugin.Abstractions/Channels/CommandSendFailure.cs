namespace Plugin.Abstractions;

/// <summary>Why there is no answer that the sender of a command can use.</summary>
public enum CommandSendFailure
{
    /// <summary>The connection ended before the answer came. Whether the command was run is not known.</summary>
    ConnectionLost,

    /// <summary>The resource cannot be reached, or is not trusted. The command was not run.</summary>
    Unreachable,

    /// <summary>The time is over. The command may have been run, or may still be.</summary>
    TimedOut,

    /// <summary>What came cannot be read as an answer. Whether the command was run is not known.</summary>
    Unreadable,

    /// <summary>The answer is of another class than the kernel casts it to. The command was run.</summary>
    WrongAnswer,

    /// <summary>The resource does not serve the command. It was not run.</summary>
    Unsupported,
}
