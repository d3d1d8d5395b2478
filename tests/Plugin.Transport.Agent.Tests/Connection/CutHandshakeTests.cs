using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Plugin.Transport.Agent.Link;
using Plugin.Transport.Agent.Tests.Doubles;

namespace Plugin.Transport.Agent.Tests.Connection;

/// <summary>A handshake that ends at every byte of it. RSA signatures all have one length, so every handshake has the same bytes to be cut at.</summary>
public sealed class CutHandshakeTests
{
    private static readonly X509Certificate2 s_certificate = MakeCertificate();

    private static readonly ClientLinkOptions s_agent = new() { Trust = PeerTrust.Authorities([s_certificate]), Certificate = s_certificate };

    private static readonly ServerLinkOptions s_kernel = new() { Trust = PeerTrust.Authorities([s_certificate]), Certificate = s_certificate };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_handshake_may_be_cut_at_every_byte_and_the_next_one_succeeds(bool isCutTowardsKernel)
    {
        using var listener = new Listener();
        var whole = await ShakeAsync(listener, isCutTowardsKernel, cut: null);
        whole.Agent.Should().BeNull();
        whole.Kernel.Should().BeNull();

        for (var cut = 0; cut < whole.Length; cut++)
        {
            var (agent, kernel, _) = await ShakeAsync(listener, isCutTowardsKernel, cut);

            var failures = new[] { agent, kernel }.OfType<LinkException>().ToList();
            failures.Should().NotBeEmpty("the cut is at byte {0} of {1}", cut, whole.Length);
            failures.Should().OnlyContain(static e => e.Failure == LinkFailure.ClosedInHandshake, "the cut is at byte {0}", cut);
        }

        (await ShakeAsync(listener, isCutTowardsKernel, cut: null)).Agent.Should().BeNull();
    }

    private static async Task<(LinkException? Agent, LinkException? Kernel, int Length)> ShakeAsync(Listener listener, bool isCutTowardsKernel, int? cut)
    {
        using var proxy = isCutTowardsKernel ? new CuttingProxy(listener.Port, toTarget: cut) : new CuttingProxy(listener.Port, fromTarget: cut);
        var passing = proxy.RunAsync();
        var accepting = listener.AcceptAsync(s_kernel);
        var connecting = LinkHandshake.ConnectAsync("127.0.0.1", proxy.Port, s_agent, Patience.Token);
        var agent = await EndAsync(connecting);
        var kernel = await EndAsync(accepting);
        await passing;
        return (agent, kernel, isCutTowardsKernel ? proxy.ToTarget : proxy.FromTarget);
    }

    private static async Task<LinkException?> EndAsync(Task<AgentLink> handshake)
    {
        try
        {
            using var link = await handshake;
            return null;
        }
        catch (LinkException e)
        {
            return e;
        }
    }

    private static X509Certificate2 MakeCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=both", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), password: null, X509KeyStorageFlags.Exportable);
    }
}
