using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Plugin.Abstractions;
using Plugin.Hosting.Tests.Doubles;
using Plugin.Transport.Http.Tests.Doubles;

namespace Plugin.Transport.Http.Tests.Kernel;

public sealed class ServerTrustTests : IDisposable
{
    private readonly CollectingLogger _log = new();

    public void Dispose() => _log.Dispose();

    [Fact]
    public async Task A_self_made_certificate_is_refused_and_its_fingerprint_is_logged()
    {
        await using var server = CannedServer.Saying("200 OK", "[]");

        var failure = await RefusedAsync(new() { Url = server.Url });

        failure.Message.Should().Contain("is not trusted").And.Contain("CertificateFingerprint");
        _log.All.Should().Contain($"Its SHA-256 fingerprint is {server.Fingerprint}");
    }

    [Fact]
    public async Task Another_certificate_than_the_pinned_one_is_refused()
    {
        await using var server = CannedServer.Saying("200 OK", "[]");

        await RefusedAsync(new() { Url = server.Url, CertificateFingerprint = new string('0', 64) });

        _log.All.Should().Contain("another one is pinned");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_pinned_certificate_is_trusted_however_it_is_written(bool readable)
    {
        await using var server = await RunningServer.StartAsync();
        using var certificate = X509CertificateLoader.LoadCertificateFromFile(server.CertificatePath);
        var fingerprint = certificate.GetCertHashString(HashAlgorithmName.SHA256);
        var written = readable ? string.Join(':', fingerprint.Chunk(2).Select(static pair => new string(pair))).ToLowerInvariant() : fingerprint;

        (await AskAsync(new() { Url = Root(server), CertificateFingerprint = written })).State.Should().Be("PowerOn");
    }

    [Fact]
    public async Task Any_certificate_is_taken_when_the_settings_say_so_and_there_is_a_warning()
    {
        await using var server = await RunningServer.StartAsync();

        (await AskAsync(new() { Url = Root(server), AcceptAnyCertificate = true })).State.Should().Be("PowerOn");

        _log.All.Should().Contain("Warning 2050");
    }

    [Fact]
    public async Task Where_nobody_listens_the_command_was_not_run()
    {
        var failure = await RefusedAsync(new() { Url = new("https://127.0.0.1:1") });

        failure.Message.Should().StartWith("https://127.0.0.1:1 cannot be reached: ");
    }

    [Theory]
    [InlineData("http://127.0.0.1:8250", null, false)]
    [InlineData("https://127.0.0.1:8250/api", null, false)]
    [InlineData("https://user:pw@127.0.0.1:8250", null, false)]
    [InlineData("https://127.0.0.1:8250", "12:34", false)]
    [InlineData("https://127.0.0.1:8250", "0000000000000000000000000000000000000000000000000000000000000000", true)]
    public void Settings_that_cannot_be_kept_are_refused(string url, string? fingerprint, bool acceptAny) =>
        FluentActions.Invoking(() => new DirectConnectClient(new() { Url = new(url), CertificateFingerprint = fingerprint, AcceptAnyCertificate = acceptAny }))
            .Should().Throw<ArgumentException>().Which.Message.Should().NotContain("pw");

    private static Uri Root(RunningServer server) => new(server.Base.GetLeftPart(UriPartial.Authority));

    private async Task<CheckAnswer> AskAsync(DirectConnectClientOptions options)
    {
        using var client = new DirectConnectClient(options with { Types = [WireTypes.All, AbstractionsWireTypes.All] }, KernelLog.To(_log));
        return await client.SendAsync(new CheckCommand(), TestContext.Current.CancellationToken);
    }

    private async Task<CommandSendException> RefusedAsync(DirectConnectClientOptions options)
    {
        var failure = (await FluentActions.Awaiting(() => AskAsync(options)).Should().ThrowAsync<CommandSendException>()).Which;
        failure.Failure.Should().Be(CommandSendFailure.Unreachable);
        return failure;
    }
}
