using Plugin.Abstractions;

namespace Plugin.HyperV.Driver;

/// <summary>Hyper-V, or the driver on its behalf, refused an operation. The message names cause and cure.</summary>
public sealed class HyperVException : CommandFailedException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What was asked, why it was refused and, where known, what helps.</param>
    /// <param name="code">Hyper-V's return or job error code, or 0 when the driver itself refused.</param>
    /// <param name="innerException">The cause, if any.</param>
    public HyperVException(string message, uint code = 0, Exception? innerException = null)
        : base(message, innerException) => Code = code;

    /// <summary>Hyper-V's return or job error code (32773 invalid parameter, 32775 invalid state, …), or 0.</summary>
    public uint Code { get; }
}
