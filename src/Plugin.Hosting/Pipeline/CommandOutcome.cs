namespace Plugin.Hosting;

/// <summary>How a command ended, as logs and metrics name it.</summary>
internal enum CommandOutcome
{
    /// <summary>The answer says that the device did it.</summary>
    Done,

    /// <summary>The answer, or a <see cref="Abstractions.CommandFailedException"/>, says that the device did not do it.</summary>
    Failed,

    /// <summary>The handler threw what it should not have thrown.</summary>
    Faulted,

    /// <summary>The deadline passed, or the device did not reply in time.</summary>
    TimedOut,

    /// <summary>The kernel or the end of the plugin process cancelled it.</summary>
    Interrupted,

    /// <summary>Its text was not the command.</summary>
    Unreadable,

    /// <summary>It came while the plugin process was stopping.</summary>
    Refused,
}
