using System.Net;
using System.Security.Cryptography.X509Certificates;
using Plugin.Transport.Agent.Certificates;
using Plugin.Transport.Agent.Kernel;
using Plugin.Transport.Agent.Link;
using Plugin.Transport.Agent.Tests.Certificates;
using Plugin.Transport.Agent.Tests.Doubles;

namespace Plugin.Transport.Agent.Tests.Link;

/// <summary>The checks of CloudStack's management server, strict and not.</summary>
public sealed class ClientCertificateRulesTests
{
    [Fact]
    public async Task A_certificate_with_the_address_it_comes_from_is_accepted_by_a_strict_kernel() =>
        (await JudgeAsync(Make("127.0.0.1"), ClientCertificateRules.LikeCloudStack(strict: true))).Should().Be((null, null));

    [Fact]
    public async Task A_certificate_of_another_address_is_refused_by_a_strict_kernel() =>
        (await JudgeAsync(Make("10.1.2.3"), ClientCertificateRules.LikeCloudStack(strict: true)))
            .Refusal.Should().Contain("does not name the address 127.0.0.1 that it comes from");

    [Fact]
    public async Task A_certificate_of_another_address_is_reported_by_a_lenient_kernel() =>
        (await JudgeAsync(Make("10.1.2.3"), ClientCertificateRules.LikeCloudStack(strict: false)))
            .Concern.Should().Contain("does not name the address 127.0.0.1");

    [Fact]
    public async Task An_unknown_authority_is_reported_by_a_lenient_kernel() =>
        (await JudgeAsync(Make("127.0.0.1", CertificateBench.Stranger), ClientCertificateRules.LikeCloudStack(strict: false)))
            .Concern.Should().Contain("not issued by a trusted authority");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_revoked_certificate_is_refused_or_reported(bool strict)
    {
        var certificate = Make("127.0.0.1");
        var revoked = new RevokedCertificates();
        var rules = ClientCertificateRules.LikeCloudStack(strict, revoked: revoked);
        (await JudgeAsync(certificate, rules)).Should().Be((null, null));

        revoked.Add("00" + certificate.SerialNumber.ToLowerInvariant());

        var (refusal, concern) = await JudgeAsync(certificate, rules);
        (strict ? refusal : concern).Should().Contain("is revoked").And.Contain(certificate.SerialNumber);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_expired_certificate_is_accepted_where_that_is_allowed_and_refused_otherwise(bool strict)
    {
        var expired = Make("127.0.0.1", validity: TimeSpan.FromHours(-1));

        (await JudgeAsync(expired, ClientCertificateRules.LikeCloudStack(strict))).Should().Be((null, null));
        (await JudgeAsync(expired, ClientCertificateRules.LikeCloudStack(strict, allowExpired: false))).Refusal.Should().Contain("expired on");
    }

    [Fact]
    public async Task Rules_count_without_authorities_too()
    {
        var (refusal, _) = await JudgeAsync(Make("10.1.2.3", CertificateBench.Stranger), ClientCertificateRules.LikeCloudStack(strict: true), PeerTrust.Everybody);

        refusal.Should().Contain("does not name the address");
    }

    private static X509Certificate2 Make(string address, DevelopmentAuthority? authority = null, TimeSpan? validity = null)
    {
        var issuer = authority ?? CertificateBench.Authority;
        var request = CertificateSigningRequest.Make(2048, "agent");
        using var certificate = issuer.Sign(request.Pem, ["agent"], [IPAddress.Parse(address)], validity ?? CertificateBench.Year);
        return CertificateSet.Read(certificate.ExportCertificatePem(), request.KeyPem, issuer.CertificatePem).Certificate;
    }

    private static async Task<(string? Refusal, string? Concern)> JudgeAsync(
        X509Certificate2 certificate, ClientCertificateRules rules, PeerTrust? trust = null)
    {
        using var listener = new Listener();
        var accepting = listener.AcceptAsync(new()
        {
            Certificate = TestAuthority.Known.Server,
            Trust = trust ?? PeerTrust.Authorities([CertificateBench.Authority.Certificate]),
            ClientCertificate = ClientCertificatePolicy.Optional,
            ClientRules = rules,
        });
        var connecting = LinkHandshake.ConnectAsync("127.0.0.1", listener.Port, new() { Trust = PeerTrust.Everybody, Certificate = certificate }, Patience.Token);
        try
        {
            using var link = await accepting;
            using var other = await connecting;
            return (null, link.Concern);
        }
        catch (LinkException e)
        {
            e.Failure.Should().Be(LinkFailure.PeerNotTrusted);
            await Refused.ByPeerAsync(connecting);
            return (e.Message, null);
        }
    }
}
