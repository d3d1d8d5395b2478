using Microsoft.Extensions.Logging;
using Plugin.CloudStack.Agent;
using Plugin.CloudStack.Host;
using Plugin.Transport.Agent.Configuration;
using Plugin.Transport.Agent.Connection;
using Plugin.Transport.Agent.Lifecycle;

namespace Plugin.Transport.Agent.Certificates;

/// <summary>What an agent does when the kernel provides it with a certificate: SetupKeyStoreCommand, then SetupCertificateCommand.</summary>
/// <param name="agent">The agent's name in the log.</param>
/// <param name="options">The agent's settings.</param>
/// <param name="directory">Where the certificates are kept.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">The log.</param>
internal sealed class CertificateCommands(
    string agent, AgentOptions options, CertificateDirectory directory, TimeProvider time, ILogger logger) : IDisposable
{
    private const string SecuredDetail = "secured";

    private readonly SemaphoreSlim _one = new(1);
    private int _isRenewalDue;

    /// <summary>
    /// Makes a key and asks for its certificate. The key in use stays until the certificate has come. The password for a
    /// key store is not needed: there is none, and the password would lie beside it.
    /// </summary>
    public Task<SetupKeystoreAnswer> RequestAsync(FrameConnection connection) => RunAsync(
        () =>
        {
            var request = CertificateSigningRequest.Make(
                options.CertificateKeyBits, options.Name, options.PrivateAddress, AgentIdentity.AddressTowards(connection.RemoteEndPoint));
            directory.Keep(request.KeyPem, request.Pem);
            logger.Requested(agent, options.CertificateKeyBits, $"{connection.RemoteEndPoint}");
            return new SetupKeystoreAnswer { Csr = request.Pem };
        },
        $"{connection.RemoteEndPoint}");

    /// <summary>Checks a certificate and puts it in the place of the one in use; nothing is replaced when it is of no use.</summary>
    public Task<SetupCertificateAnswer> TakeAsync(SetupCertificateCommand command, FrameConnection connection) => RunAsync(
        () =>
        {
            Take(command, connection);
            return new SetupCertificateAnswer();
        },
        $"{connection.RemoteEndPoint}");

    /// <summary>True once after a certificate was replaced: the agent is to connect anew.</summary>
    public bool TakeRenewal() => Interlocked.Exchange(ref _isRenewalDue, 0) != 0;

    /// <summary>Tells the kernel whether the host has a certificate, as CloudStack's agent does.</summary>
    public void Describe(IEnumerable<StartupCommand> startup)
    {
        var isSecured = options.CertificateFile is not null || File.Exists(directory.CertificateFile);
        foreach (var host in startup.OfType<StartupRoutingCommand>())
        {
            (host.HostDetails ??= []).TryAdd(SecuredDetail, isSecured ? "true" : "false");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    private void Take(SetupCertificateCommand command, FrameConnection connection)
    {
        var certificate = PemText.Of(command.Certificate, "certificate");
        var authorities = PemText.Of(command.CaCertificates, "authority's certificate");
        var current = Current();
        var key = PemText.Of(command.PrivateKey, "private key") is { Length: > 0 } given ? given : KeyFor(certificate, current);
        var set = CertificateSet.Read(certificate, key, authorities);
        var kernel = $"{connection.RemoteEndPoint}";
        if (set.IsSameAs(current))
        {
            logger.GotAgain(agent, kernel);
            return;
        }

        CertificateSetCheck.RequireUsable(set, time.GetUtcNow());
        if (!options.TrustAnyKernel)
        {
            CertificateSetCheck.RequireTrusted(connection.RemoteCertificate, connection.RemoteIssuers, set, time.GetUtcNow());
        }

        directory.Replace(set);
        Volatile.Write(ref _isRenewalDue, 1);
        logger.Replaced(agent, set.Certificate.Subject, kernel, set.Certificate.NotAfter, directory.CertificateFile);
    }

    /// <summary>The key that a certificate without one belongs to: that of the last request, or the one in use.</summary>
    private string KeyFor(string certificatePem, CertificateSet? current)
    {
        var requested = directory.RequestKey;
        if (requested is null && current is null)
        {
            throw new CertificateRefusedException("no key was asked for yet: a SetupKeyStoreCommand must come first");
        }

        return requested is not null && CertificateSet.Belongs(certificatePem, requested) ? requested
            : current is not null && CertificateSet.Belongs(certificatePem, current.KeyPem) ? current.KeyPem
            : throw new CertificateRefusedException(
                "the certificate belongs to another key than the one that was asked for last. Send SetupKeyStoreCommand again and sign its request");
    }

    /// <summary>What is in use; files that an administrator broke keep no new certificate out.</summary>
    private CertificateSet? Current()
    {
        try
        {
            return directory.Load();
        }
        catch (CertificateRefusedException)
        {
            return null;
        }
    }

    private async Task<TAnswer> RunAsync<TAnswer>(Func<TAnswer> work, string kernel)
        where TAnswer : SetupCertificateAnswer, new()
    {
        await _one.WaitAsync().ConfigureAwait(false);
        try
        {
            return await Task.Run(work).ConfigureAwait(false);
        }
        catch (CertificateRefusedException e)
        {
            return Fail<TAnswer>(e.Message, kernel);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Fail<TAnswer>($"the certificate files cannot be written: {e.Message} Make room and let the process write there", kernel);
        }
        finally
        {
            _one.Release();
        }
    }

    private TAnswer Fail<TAnswer>(string reason, string kernel)
        where TAnswer : SetupCertificateAnswer, new()
    {
        logger.Refused(agent, kernel, reason);
        return new TAnswer { Result = false, Details = reason };
    }
}
