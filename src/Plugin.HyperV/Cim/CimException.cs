namespace Plugin.HyperV.Cim;

/// <summary>The object manager refused a call: access denied, unknown class, connection lost.</summary>
public sealed class CimException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What was asked and why it was refused.</param>
    /// <param name="code">The WBEM status, for example 0x80041002 (not found) or 0x80041003 (access denied).</param>
    /// <param name="innerException">The backend's own exception, if any.</param>
    public CimException(string message, uint code, Exception? innerException = null)
        : base(message, innerException) => Code = code;

    /// <summary>The WBEM status code.</summary>
    public uint Code { get; }
}
