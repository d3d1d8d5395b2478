namespace Plugin.Transport.Agent.Link;

/// <summary>What kind of end a link came to, so that whoever reports it can say what to do about it.</summary>
public enum LinkFailure
{
    /// <summary>The connection was lost, or the peer broke a rule of the link after the handshake.</summary>
    Broken,

    /// <summary>Nobody took the TCP connection.</summary>
    Unreachable,

    /// <summary>The peer was too slow in the handshake.</summary>
    TooSlow,

    /// <summary>What the peer sent is no TLS.</summary>
    NotTls,

    /// <summary>The peer speaks other versions of TLS only.</summary>
    OtherTlsVersion,

    /// <summary>This end did not accept the peer's certificate, or its lack of one.</summary>
    PeerNotTrusted,

    /// <summary>The peer complained in the handshake, mostly of this end's certificate or its lack of one.</summary>
    RefusedByPeer,

    /// <summary>The peer closed the connection in the handshake without saying why.</summary>
    ClosedInHandshake,

    /// <summary>The handshake failed otherwise.</summary>
    HandshakeFailed,
}
