using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Plugin.Hosting;
using Plugin.Hosting.Tests.Doubles;
using Plugin.Transport.Http.Tests.Doubles;

namespace Plugin.Transport.Http.Tests.Configuration;

public sealed class DirectConnectRegistrationTests : IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("registration-");

    public void Dispose() => _data.Delete(recursive: true);

    [Fact]
    public async Task A_plain_host_serves_its_plugin_from_start_to_stop()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Plugin:DataDirectory"] = _data.FullName,
            ["DirectConnect:Listen"] = "https://127.0.0.1:0",
            ["DirectConnect:AllowedSources:0"] = "127.0.0.1",
        });
        builder.Services.AddPlugin<ScriptedPlugin>().AddDirectConnect();
        using var host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);
        var server = host.Services.GetRequiredService<DirectConnectServer>();
        using var client = RunningServer.CreateClient();

        (await client.GetStringAsync(server.CommandUrl, TestContext.Current.CancellationToken)).Should().Contain("scripted");
        server.Address.Port.Should().BePositive();
        await host.StopAsync(TestContext.Current.CancellationToken);

        await FluentActions.Awaiting(() => client.GetStringAsync(server.CommandUrl)).Should().ThrowAsync<HttpRequestException>();
    }

    [Fact]
    public async Task An_address_that_is_taken_is_named_with_its_setting()
    {
        await using var first = await RunningServer.StartAsync();
        var taken = $"https://127.0.0.1:{first.Server.Address.Port}";

        await FluentActions.Awaiting(() => RunningServer.StartAsync(options => options.Listen = taken))
            .Should().ThrowAsync<InvalidOperationException>().WithMessage($"DirectConnect:Listen*{taken}*");
    }

    [Theory]
    [InlineData("Listen", "http://0.0.0.0:8250")]
    [InlineData("Listen", "https://host.example.org:8250")]
    [InlineData("Listen", "https://0.0.0.0:8250/path")]
    [InlineData("Listen", "8250")]
    [InlineData("Controller", "a/b")]
    [InlineData("AllowedSources:0", "nowhere")]
    [InlineData("CertificateFile", "", "CertificateKeyFile", "key.pem")]
    [InlineData("MaxBodyBytes", "10")]
    [InlineData("MaxDrainBytes", "1024")]
    [InlineData("MaxConnections", "0")]
    [InlineData("HeadTimeout", "00:00:00")]
    [InlineData("BodyTimeout", "1.00:00:00")]
    [InlineData("KeepAlive", "-00:00:01")]
    public void A_setting_that_cannot_work_is_refused_by_its_key(string key, string value, string? otherKey = null, string? otherValue = null)
    {
        var settings = new Dictionary<string, string?>();
        if (value.Length > 0)
        {
            settings[$"DirectConnect:{key}"] = value;
        }

        if (otherKey is not null)
        {
            settings[$"DirectConnect:{otherKey}"] = otherValue;
        }

        using var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .AddDirectConnect()
            .BuildServiceProvider();

        services.Invoking(static provider => provider.GetRequiredService<IOptions<DirectConnectOptions>>().Value)
            .Should().Throw<OptionsValidationException>().WithMessage($"*DirectConnect:{key} *");
    }

    [Theory]
    [InlineData("https://0.0.0.0:8250", "0.0.0.0:8250")]
    [InlineData("https://localhost:0", "127.0.0.1:0")]
    [InlineData("https://[::]:8250/", "[::]:8250")]
    public void Addresses_are_understood(string text, string endPoint)
    {
        ListenAddress.TryParse(text, out var parsed).Should().BeTrue();
        parsed!.ToString().Should().Be(endPoint);
    }
}
