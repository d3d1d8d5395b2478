using System.Diagnostics;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using Plugin.Transport.Agent.Certificates;
using Plugin.Transport.Agent.Tests.Doubles;

namespace Plugin.Transport.Agent.Tests.Certificates;

/// <summary>The requests of this library under the tool of CloudStack's agent, and the other way round.</summary>
public sealed class KeytoolTests : IDisposable
{
    private readonly DirectoryInfo _files = Directory.CreateTempSubdirectory("keytool-");

    public void Dispose() => _files.Delete(recursive: true);

    [Fact]
    public async Task A_request_is_read_with_its_names()
    {
        Requires.Program("keytool", "default-jdk-headless");
        var request = PathOf("cloud.csr");
        await File.WriteAllTextAsync(request, CertificateSigningRequest.Make(2048, "host-1.example", "10.1.2.3", "2001:db8::7").Pem, Patience.Token);

        var printed = await RunAsync("-printcertreq", "-v", "-file", request);

        printed.Should().Contain("CN=host-1.example").And.Contain("OU=cloudstack").And.Contain("2048-bit RSA key");
        printed.Should().Contain("DNSName: host-1.example").And.Contain("IPAddress: 10.1.2.3").And.Contain("IPAddress: 2001:db8:0:0:0:0:0:7");
    }

    [Fact]
    public async Task A_request_of_the_tool_is_signed_with_its_names()
    {
        Requires.Program("keytool", "default-jdk-headless");
        string[] store = ["-alias", "cloud", "-keystore", PathOf("cloud.jks"), "-storepass", "password"];
        await RunAsync(["-genkeypair", .. store, "-keypass", "password", "-keyalg", "RSA", "-dname", "cn=host-2,ou=cloudstack,o=cloudstack,c=cloudstack"]);
        await RunAsync(["-certreq", .. store, "-file", PathOf("cloud.csr"), "-ext", "san=ip:10.1.2.4,ip:10.1.2.5"]);
        var request = await File.ReadAllTextAsync(PathOf("cloud.csr"), Patience.Token);

        using var certificate = CertificateBench.Authority.Sign(request, ["host-2"], [IPAddress.Parse("10.1.2.5")], CertificateBench.Year);

        request.Should().Contain("NEW CERTIFICATE REQUEST");
        certificate.Subject.Should().Contain("CN=host-2");
        var names = certificate.Extensions.OfType<X509SubjectAlternativeNameExtension>().Single();
        names.EnumerateIPAddresses().Select(static address => address.ToString()).Should().BeEquivalentTo("10.1.2.4", "10.1.2.5");
        names.EnumerateDnsNames().Should().Equal("host-2");
    }

    private static async Task<string> RunAsync(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("keytool", ["-J-Duser.language=en", .. arguments])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync(Patience.Token);
        var output = await process.StandardOutput.ReadToEndAsync(Patience.Token);
        await process.WaitForExitAsync(Patience.Token);
        process.ExitCode.Should().Be(0, "{0}{1}", output, await errors);
        return output;
    }

    private string PathOf(string name) => Path.Combine(_files.FullName, name);
}
