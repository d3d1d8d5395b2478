using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Plugin.Abstractions;
using Plugin.Hosting.Tests.Doubles;
using Plugin.Transport.Http.Tests.Doubles;

namespace Plugin.Transport.Http.Tests.Security;

public sealed class ClientCertificateTests : IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("client-ca-");
    private readonly X509Certificate2 _authority = MakeAuthority("CN=Test authority");

    public ClientCertificateTests() => File.WriteAllText(CaFile, _authority.ExportCertificatePem());

    private string CaFile => Path.Combine(_data.FullName, "ca.pem");

    public void Dispose()
    {
        _authority.Dispose();
        _data.Delete(recursive: true);
    }

    [Fact]
    public async Task A_client_with_a_certificate_of_the_authority_is_served_and_others_are_not()
    {
        await using var server = await RunningServer.StartAsync(options => options.ClientCaFile = CaFile);
        using var stranger = MakeAuthority("CN=Stranger");
        using var known = Issue(_authority);
        using var unknown = Issue(stranger);

        (await Get(server, known)).Should().Be(HttpStatusCode.OK);
        await FluentActions.Awaiting(() => Get(server, unknown)).Should().ThrowAsync<HttpRequestException>();
        await FluentActions.Awaiting(() => Get(server, null)).Should().ThrowAsync<HttpRequestException>();
        server.Log.All.Should().NotContain("Warning 2001");
    }

    [Fact]
    public async Task The_kernels_client_shows_the_certificate_that_it_was_given()
    {
        await using var server = await RunningServer.StartAsync(options => options.ClientCaFile = CaFile);
        using var known = Issue(_authority);
        using var client = new DirectConnectClient(new()
        {
            Url = new(server.Base.GetLeftPart(UriPartial.Authority)),
            AcceptAnyCertificate = true,
            ClientCertificate = known,
            Types = [WireTypes.All, AbstractionsWireTypes.All],
        });

        (await client.SendAsync(new CheckCommand(), TestContext.Current.CancellationToken)).State.Should().Be("PowerOn");
    }

    [Fact]
    public async Task A_file_without_an_authority_stops_the_start_and_names_the_setting()
    {
        File.WriteAllText(CaFile, "nothing");

        await FluentActions.Awaiting(() => RunningServer.StartAsync(options => options.ClientCaFile = CaFile))
            .Should().ThrowAsync<InvalidOperationException>().WithMessage("DirectConnect:ClientCaFile*");
    }

    private static async Task<HttpStatusCode> Get(RunningServer server, X509Certificate2? certificate)
    {
        using var handler = new SocketsHttpHandler { SslOptions = { RemoteCertificateValidationCallback = KernelTrust.TakesAny } };
        if (certificate is not null)
        {
            handler.SslOptions.ClientCertificates = [certificate];
            handler.SslOptions.LocalCertificateSelectionCallback = (_, _, _, _, _) => certificate;
        }

        using var client = new HttpClient(handler);
        using var response = await client.GetAsync(server.Base);
        return response.StatusCode;
    }

    private static X509Certificate2 MakeAuthority(string name)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(name, key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddHours(-1), DateTimeOffset.UtcNow.AddHours(1));
    }

    private static X509Certificate2 Issue(X509Certificate2 authority)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Kernel", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.2")], false));
        using var issued = request.Create(authority, DateTimeOffset.UtcNow.AddMinutes(-30), DateTimeOffset.UtcNow.AddMinutes(30), [1, 2, 3]);
        using var withKey = issued.CopyWithPrivateKey(key);
        return X509CertificateLoader.LoadPkcs12(withKey.Export(X509ContentType.Pkcs12), null);
    }
}
