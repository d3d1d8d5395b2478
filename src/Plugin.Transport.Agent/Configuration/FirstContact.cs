namespace Plugin.Transport.Agent.Configuration;

/// <summary>What an agent does that knows no authority for its kernel's certificate.</summary>
public enum FirstContact
{
    /// <summary>It does not connect: an authority must be configured.</summary>
    Verify,

    /// <summary>
    /// It trusts the first kernel that answers, and afterwards that kernel's certificate only, until the kernel gives it
    /// a certificate of its own: from then on the authority that came with it counts, and nothing else.
    /// </summary>
    TrustOnce,
}
