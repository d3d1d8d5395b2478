namespace Plugin.Transport.Agent.Link;

/// <summary>What the accepting end of a link wants of the agents' certificates.</summary>
public enum ClientCertificatePolicy
{
    /// <summary>An agent must show a certificate that <see cref="LinkOptions.Trust"/> accepts.</summary>
    Required,

    /// <summary>An agent may come without a certificate; one that it shows must be accepted.</summary>
    Optional,

    /// <summary>No certificate is asked for.</summary>
    None,
}
