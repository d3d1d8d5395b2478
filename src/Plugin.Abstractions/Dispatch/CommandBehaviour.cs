namespace Plugin.Abstractions;

/// <summary>The behaviour attributes of a command, in a form the pipeline can test.</summary>
[Flags]
public enum CommandBehaviour
{
    /// <summary>Reads only, and is quick.</summary>
    None = 0,

    /// <summary>See <see cref="MutatingAttribute"/>.</summary>
    Mutating = 1,

    /// <summary>See <see cref="IdempotentAttribute"/>.</summary>
    Idempotent = 2,

    /// <summary>See <see cref="LongRunningAttribute"/>.</summary>
    LongRunning = 4,
}
