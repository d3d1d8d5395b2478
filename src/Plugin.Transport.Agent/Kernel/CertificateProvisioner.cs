using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Plugin.Abstractions;
using Plugin.CloudStack.Agent;

namespace Plugin.Transport.Agent.Kernel;

/// <summary>Gives connected agents certificates, in the steps in which CloudStack's management server does.</summary>
/// <param name="authority">Who issues them.</param>
/// <param name="validity">How long they are valid; null for CloudStack's 365 days.</param>
public sealed class CertificateProvisioner(DevelopmentAuthority authority, TimeSpan? validity = null)
{
    private const int PasswordBytes = 16;

    private readonly TimeSpan _validity = validity ?? TimeSpan.FromDays(365);

    /// <summary>
    /// Has an agent make a key, signs its request, and hands the certificate over. The agent comes back with it by
    /// itself, on a new connection.
    /// </summary>
    /// <param name="agent">The agent.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The certificate.</returns>
    /// <exception cref="AgentSendException">The agent is gone, or too slow.</exception>
    /// <exception cref="CertificateProvisionException">The agent refuses, or sends a request that cannot be signed.</exception>
    public async Task<X509Certificate2> ProvisionAsync(ConnectedAgent agent, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(agent);
        var request = await agent.SendAsync(
            new SetupKeyStoreCommand
            {
                HandleByAgent = true,
                ValidityDays = Math.Max(1, (int)_validity.TotalDays),
                KeystorePassword = new Secret(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(PasswordBytes))),
            },
            cancellation: cancellation).ConfigureAwait(false);
        Require(request, agent);

        var certificate = Sign(request.Csr, agent);
        var answer = await agent.SendAsync(
            new SetupCertificateCommand
            {
                HandleByAgent = true,
                Certificate = new Secret(certificate.ExportCertificatePem() + "\n"),
                PrivateKey = new Secret(""),
                CaCertificates = new Secret(authority.CertificatePem),
            },
            cancellation: cancellation).ConfigureAwait(false);
        Require(answer, agent);
        return certificate;
    }

    private static void Require(Answer answer, ConnectedAgent agent)
    {
        if (!answer.Result)
        {
            throw new CertificateProvisionException($"{agent} does not take part: {answer.Details ?? "no details"}");
        }
    }

    private X509Certificate2 Sign(string? request, ConnectedAgent agent)
    {
        var startup = agent.Startup[0];
        try
        {
            return authority.Sign(
                request ?? "",
                new[] { startup.Name }.OfType<string>(),
                Addresses(startup.PrivateIpAddress, startup.PublicIpAddress, startup.StorageIpAddress, agent.RemoteEndPoint?.Address.ToString()),
                _validity);
        }
        catch (CryptographicException e)
        {
            throw new CertificateProvisionException($"the certificate request of {agent} cannot be signed: {e.Message}", e);
        }
    }

    private static IEnumerable<IPAddress> Addresses(params string?[] texts) =>
        texts.Select(static text => IPAddress.TryParse(text, out var address) ? Plain(address) : null).OfType<IPAddress>();

    private static IPAddress Plain(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
}
