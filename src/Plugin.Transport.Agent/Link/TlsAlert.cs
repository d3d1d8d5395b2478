namespace Plugin.Transport.Agent.Link;

/// <summary>The complaint with which an end of TLS leaves the handshake.</summary>
/// <param name="Code">Its number in the TLS specification.</param>
internal readonly record struct TlsAlert(byte Code)
{
    /// <summary>The length of an alert's content while nothing is encrypted: level and code.</summary>
    public const int Length = 2;

    private const byte ProtocolVersion = 70;

    /// <summary>True when the peer speaks none of the offered versions.</summary>
    public bool IsAboutVersion => Code == ProtocolVersion;

    /// <summary>Says it in words.</summary>
    public string Text => $"it refuses the handshake with the TLS alert {Code} ({Meaning})";

    private string Meaning => Code switch
    {
        0 => "goodbye",
        10 => "a message at the wrong time",
        40 => "nothing that both ends can agree on, or no certificate",
        41 => "no certificate",
        42 => "the certificate is bad or missing",
        43 => "a kind of certificate that it does not take",
        44 => "the certificate is revoked",
        45 => "the certificate has expired",
        46 => "the certificate is not accepted",
        48 => "the certificate's authority is unknown",
        49 => "access denied",
        51 => "a signature is wrong",
        ProtocolVersion => "no common version; this end speaks TLS 1.2 only",
        71 => "the ciphers are too weak",
        80 => "it failed inside",
        112 => "the name is unknown",
        116 => "a certificate is required",
        _ => "see the TLS specification",
    };
}
