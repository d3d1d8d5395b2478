namespace Plugin.Transport.Agent.Link;

/// <summary>
/// What an agent's certificate must fulfil besides being issued by an accepted authority, as CloudStack's management
/// server checks it.
/// </summary>
public sealed class ClientCertificateRules
{
    /// <summary>
    /// The rules of CloudStack: the certificate names the address that the agent comes from and is not revoked. With
    /// <c>ca.plugin.root.auth.strictness</c> off the same is only reported, and expired certificates are taken in both
    /// cases unless <c>ca.plugin.root.allow.expired.cert</c> is off.
    /// </summary>
    /// <param name="strict">The value of <c>ca.plugin.root.auth.strictness</c>.</param>
    /// <param name="allowExpired">The value of <c>ca.plugin.root.allow.expired.cert</c>.</param>
    /// <param name="revoked">The revoked certificates; null for none.</param>
    public static ClientCertificateRules LikeCloudStack(bool strict, bool allowExpired = true, RevokedCertificates? revoked = null) => new()
    {
        NamesAddress = true,
        AllowExpired = allowExpired,
        Revoked = revoked,
        IsReportedOnly = !strict,
    };

    /// <summary>True when one alternative name must be the address that the agent comes from.</summary>
    public bool NamesAddress { get; init; }

    /// <summary>True to take a certificate whose time is over, or has not come.</summary>
    public bool AllowExpired { get; init; }

    /// <summary>The certificates that are not taken any more; null for none.</summary>
    public RevokedCertificates? Revoked { get; init; }

    /// <summary>
    /// True to let an agent in whose certificate breaks a rule or is of an unknown authority, and report it. The time
    /// is still checked unless <see cref="AllowExpired"/> says otherwise.
    /// </summary>
    public bool IsReportedOnly { get; init; }
}
