using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging.Abstractions;
using Plugin.Hosting.Tests.Doubles;
using Plugin.Transport.Http.Tests.Doubles;

namespace Plugin.Transport.Http.Tests.Security;

public sealed class CertificateTests : IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("certificate-");
    private readonly ManualTime _time = new();
    private readonly CollectingLogger _log = new();

    private string PemFile => Path.Combine(_data.FullName, "direct-connect", "server.pem");

    public void Dispose() => _data.Delete(recursive: true);

    [Fact]
    public async Task The_certificate_is_the_same_after_a_restart()
    {
        var first = await ServedThumbprint();
        var second = await ServedThumbprint();

        second.Should().Be(first);
        Directory.GetFiles(Path.GetDirectoryName(PemFile)!).Should().HaveCount(2, "only the certificate and its lock are left");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_log_has_the_fingerprint_that_a_client_pins(bool isConfigured)
    {
        using var made = Load();
        var options = new DirectConnectOptions { CertificateFile = isConfigured ? PemFile : null };

        using var loaded = ServerCertificate.Load(options, _data.FullName, _time, _log);

        _log.All.Split("SHA-256 fingerprint " + made.GetCertHashString(HashAlgorithmName.SHA256)).Should().HaveCount(3);
        _log.All.Should().NotContain(made.Thumbprint);
    }

    [Fact]
    public void Only_the_owner_can_read_the_key()
    {
        using var certificate = Load();

        certificate.HasPrivateKey.Should().BeTrue();
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(PemFile).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
            File.GetUnixFileMode(Path.GetDirectoryName(PemFile)!).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public async Task Processes_that_start_at_once_end_up_with_one_certificate()
    {
        var thumbprints = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            using var certificate = Load();
            return certificate.Thumbprint;
        })));

        thumbprints.Distinct().Should().ContainSingle();
    }

    [Fact]
    public void An_expired_certificate_is_renewed_with_notice()
    {
        using var old = Load();
        _time.Advance(TimeSpan.FromDays(5 * 365 + 1));

        using var renewed = Load();

        renewed.Thumbprint.Should().NotBe(old.Thumbprint);
        _log.All.Should().Contain("Warning 2005");
    }

    [Fact]
    public void A_damaged_file_is_named_and_not_overwritten()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PemFile)!);
        File.WriteAllText(PemFile, "nothing");

        FluentActions.Invoking(Load).Should().Throw<InvalidOperationException>().WithMessage("*server.pem*Delete it*");
        File.ReadAllText(PemFile).Should().Be("nothing");
    }

    [Theory]
    [InlineData("own.pfx", null)]
    [InlineData("own.pem", null)]
    [InlineData("own.crt", "own.key")]
    public void A_configured_certificate_is_used(string file, string? keyFile)
    {
        using var made = Load();
        var path = Path.Combine(_data.FullName, file);
        var key = keyFile is null ? null : Path.Combine(_data.FullName, keyFile);
        using var ecdsa = made.GetECDsaPrivateKey()!;
        if (file.EndsWith(".pfx", StringComparison.Ordinal))
        {
            File.WriteAllBytes(path, made.Export(X509ContentType.Pkcs12, "pass-of-the-file"));
            File.WriteAllText(path + ".password", "pass-of-the-file\n");
        }
        else
        {
            File.WriteAllText(path, made.ExportCertificatePem() + (key is null ? "\n" + ecdsa.ExportPkcs8PrivateKeyPem() : ""));
            File.WriteAllText(key ?? Path.Combine(_data.FullName, "unused"), ecdsa.ExportPkcs8PrivateKeyPem());
        }

        using var loaded = ServerCertificate.Load(
            new DirectConnectOptions
            {
                CertificateFile = path,
                CertificateKeyFile = key,
                CertificatePasswordFile = File.Exists(path + ".password") ? path + ".password" : null,
            },
            _data.FullName, _time, NullLogger.Instance);

        loaded.Certificate.Thumbprint.Should().Be(made.Thumbprint);
        loaded.Certificate.HasPrivateKey.Should().BeTrue();
        loaded.Chain.Should().ContainSingle();
    }

    [Fact]
    public void A_configured_certificate_that_is_missing_is_named_with_its_setting()
    {
        var options = new DirectConnectOptions { CertificateFile = Path.Combine(_data.FullName, "absent.pem") };

        FluentActions.Invoking(() => ServerCertificate.Load(options, _data.FullName, _time, NullLogger.Instance))
            .Should().Throw<InvalidOperationException>().WithMessage("DirectConnect:CertificateFile*absent.pem*");
    }

    private X509Certificate2 Load() => ServerCertificate.Load(new DirectConnectOptions(), _data.FullName, _time, _log).Certificate;

    private async Task<string?> ServedThumbprint()
    {
        await using var server = await RunningServer.StartAsync(data: _data.FullName);
        string? thumbprint = null;
        using var handler = new SocketsHttpHandler
        {
            SslOptions =
            {
                RemoteCertificateValidationCallback = (_, certificate, _, _) =>
                {
                    thumbprint = (certificate as X509Certificate2)?.Thumbprint;
                    return thumbprint is not null;
                },
            },
        };
        using var client = new HttpClient(handler);
        await client.GetStringAsync(server.Base);
        return thumbprint;
    }
}
