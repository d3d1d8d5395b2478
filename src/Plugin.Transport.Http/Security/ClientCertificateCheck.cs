using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Plugin.Transport.Http;

/// <summary>Accepts clients whose certificate one of the configured authorities has issued.</summary>
internal sealed class ClientCertificateCheck
{
    private const string ClientAuthentication = "1.3.6.1.5.5.7.3.2";

    private readonly X509Certificate2Collection _authorities = [];

    /// <summary>Loads the authorities.</summary>
    /// <exception cref="InvalidOperationException">The file holds none.</exception>
    public ClientCertificateCheck(string caFile)
    {
        try
        {
            _authorities.ImportFromPemFile(caFile);
        }
        catch (Exception exception) when (exception is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw Unusable(exception);
        }

        if (_authorities.Count == 0)
        {
            throw Unusable(null);
        }

        InvalidOperationException Unusable(Exception? cause) => new(
            $"{DirectConnectOptions.Section}:{nameof(DirectConnectOptions.ClientCaFile)}: '{caFile}' holds no certificate in PEM that can be read.", cause);
    }

    public bool Accepts(X509Certificate2 certificate)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(_authorities);
        chain.ChainPolicy.ApplicationPolicy.Add(new Oid(ClientAuthentication));
        // The authorities are the operator's own; they publish no revocation lists.
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        return chain.Build(certificate);
    }
}
