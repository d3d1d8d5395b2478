namespace Plugin.Abstractions;

/// <summary>
/// Thrown by a handler whose device cannot do now what it may do in a moment: it is busy, restarts, or dropped the
/// connection. The pipeline runs the handler again within the command's deadline when the command is
/// <see cref="IdempotentAttribute"/>; else, or when that does not help, it is a failure like any other.
/// </summary>
public sealed class TransientDeviceException : CommandFailedException
{
    /// <summary>Creates the exception.</summary>
    public TransientDeviceException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    public TransientDeviceException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>
    /// True when the device has begun nothing. Only then a <see cref="LongRunningAttribute"/> command is run again: one
    /// that failed after minutes is for the kernel to repeat.
    /// </summary>
    public bool NothingBegun { get; init; }
}
