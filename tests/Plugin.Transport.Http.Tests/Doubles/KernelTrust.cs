using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Plugin.Transport.Http.Tests.Doubles;

/// <summary>CloudStack's client takes any certificate, so the tests' clients do too.</summary>
public static class KernelTrust
{
    public static bool TakesAny(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors) => certificate is not null;
}
