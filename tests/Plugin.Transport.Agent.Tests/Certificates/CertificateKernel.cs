using System.Text.Json;
using Plugin.Transport.Agent.Tests.Lifecycle;

namespace Plugin.Transport.Agent.Tests.Certificates;

/// <summary>The certificate commands as the kernel writes them.</summary>
internal static class CertificateKernel
{
    public const string PasswordCanary = "canary-keystore-password";

    /// <summary>Asks for a certificate request.</summary>
    public static async Task<string> RequestAsync(this KernelEnd end)
    {
        var answer = await end.AskAsync(
            $$$"""[{"org.apache.cloudstack.ca.SetupKeyStoreCommand":{"validityDays":365,"keystorePassword":"{{{PasswordCanary}}}","handleByAgent":true,"accessDetails":{},"wait":0}}]""");
        KernelEnd.ClassOf(answer[0]).Should().Be("org.apache.cloudstack.ca.SetupKeystoreAnswer");
        KernelEnd.BodyOf(answer[0]).GetProperty("result").GetBoolean().Should().BeTrue();
        return KernelEnd.BodyOf(answer[0]).GetProperty("csr").GetString()!;
    }

    /// <summary>Hands a certificate over.</summary>
    /// <returns>The failure's text; null for a success.</returns>
    public static async Task<string?> GiveAsync(this KernelEnd end, string? certificate, string? authorities, string? key = "")
    {
        var body = JsonSerializer.Serialize(new { certificate, privateKey = key, caCertificates = authorities, handleByAgent = true, wait = 0 });
        var answer = await end.AskAsync($$"""[{"org.apache.cloudstack.ca.SetupCertificateCommand":{{body}}}]""");
        KernelEnd.ClassOf(answer[0]).Should().Be("org.apache.cloudstack.ca.SetupCertificateAnswer");
        return KernelEnd.BodyOf(answer[0]).GetProperty("result").GetBoolean() ? null : KernelEnd.BodyOf(answer[0]).GetProperty("details").GetString();
    }
}
