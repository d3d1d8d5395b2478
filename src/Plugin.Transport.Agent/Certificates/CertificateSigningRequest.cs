using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Plugin.Transport.Agent.Certificates;

/// <summary>A new key, and the request for its certificate.</summary>
/// <param name="KeyPem">The private key. A secret.</param>
/// <param name="Pem">The request.</param>
internal sealed record CertificateSigningRequest(string KeyPem, string Pem)
{
    private const int LongestCommonName = 64;

    /// <summary>
    /// Makes both, as the script of CloudStack's agent does: the common name is the host's, and the addresses of the
    /// machine are asked for as alternative names.
    /// </summary>
    /// <param name="keyBits">The size of the RSA key.</param>
    /// <param name="hostName">The host's name; null for the machine's full name.</param>
    /// <param name="addresses">Addresses to ask for besides those that the machine's interfaces have.</param>
    public static CertificateSigningRequest Make(int keyBits, string? hostName, params string?[] addresses)
    {
        var name = hostName ?? FullName();
        using var key = RSA.Create(keyBits);
        var subject = new X500DistinguishedNameBuilder();
        subject.AddOrganizationName("cloudstack");
        subject.AddOrganizationalUnitName("cloudstack");
        subject.AddCommonName(name.Length <= LongestCommonName ? name : name[..LongestCommonName]);
        var request = new CertificateRequest(subject.Build(), key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(Names(name, addresses));
        return new(key.ExportPkcs8PrivateKeyPem() + "\n", request.CreateSigningRequestPem() + "\n");
    }

    /// <inheritdoc/>
    public override string ToString() => "a certificate request";

    private static X509Extension Names(string name, string?[] addresses)
    {
        var names = new SubjectAlternativeNameBuilder();
        if (Uri.CheckHostName(name) == UriHostNameType.Dns)
        {
            names.AddDnsName(name);
        }

        var given = addresses.Select(static text => IPAddress.TryParse(text, out var address) ? address : null).OfType<IPAddress>();
        foreach (var address in given.Concat(OwnAddresses()).Distinct())
        {
            names.AddIpAddress(address);
        }

        return names.Build();
    }

    private static IEnumerable<IPAddress> OwnAddresses() =>
        from card in NetworkInterface.GetAllNetworkInterfaces()
        where card.OperationalStatus == OperationalStatus.Up && card.NetworkInterfaceType != NetworkInterfaceType.Loopback
        from entry in card.GetIPProperties().UnicastAddresses
        where !IPAddress.IsLoopback(entry.Address) && !IsLinkLocal(entry.Address)
        select entry.Address;

    private static bool IsLinkLocal(IPAddress address) =>
        address.IsIPv6LinkLocal || (address.AddressFamily == AddressFamily.InterNetwork && address.GetAddressBytes() is [169, 254, ..]);

    private static string FullName()
    {
        var properties = IPGlobalProperties.GetIPGlobalProperties();
        return Uri.CheckHostName(properties.DomainName) == UriHostNameType.Dns && !properties.HostName.Contains('.', StringComparison.Ordinal)
            ? $"{properties.HostName}.{properties.DomainName}"
            : properties.HostName;
    }
}
