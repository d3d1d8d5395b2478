using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.DependencyInjection;
using Plugin.CloudStack.ConsoleProxy;
using Plugin.Hosting;
using Plugin.Hosting.Tests.Doubles;
using Plugin.Transport.Agent.Configuration;
using Plugin.Transport.Agent.Control;
using Plugin.Transport.Agent.Tests.Doubles;

namespace Plugin.Transport.Agent.Tests.Lifecycle;

public sealed class ResourceControlTests : IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("resource-controls-");

    public void Dispose() => _data.Delete(recursive: true);

    [Fact]
    public async Task The_plugin_of_each_resource_asks_over_the_connection_of_its_own_agent()
    {
        using var first = new TestKernel();
        using var second = new TestKernel();
        using var host = Program(
            "--Plugin:Resources:rack1:Agent:Kernels", first.Address, "--Plugin:Resources:rack2:Agent:Kernels", second.Address).Build();
        var controls = host.Services.GetRequiredService<PluginResources>().All.Select(static resource => resource.Plugin.FindPart<IKernelControl>()!).ToList();
        var early = () => controls[1].SendAsync(new ConsoleAccessAuthenticationCommand { VmId = "0" }, cancellation: Patience.Token);
        (await early.Should().ThrowAsync<KernelRequestException>()).Which.Message.Should().Contain("no kernel has accepted");

        await host.StartAsync(Patience.Token);
        await using var firstEnd = await first.AcceptReadyAsync(pingInterval: 3600);
        await using var secondEnd = await second.AcceptReadyAsync(pingInterval: 3600);
        foreach (var (control, end, vm) in new[] { (controls[1], secondEnd, "2"), (controls[0], firstEnd, "1") })
        {
            var asking = control.SendAsync(new ConsoleAccessAuthenticationCommand { VmId = vm }, cancellation: Patience.Token);
            var (header, content) = await end.ReceiveAsync();
            content[0].ToString().Should().Contain($"\"{vm}\"");
            await end.AnswerAsync(header, """[{"com.cloud.agent.api.ConsoleAccessAuthenticationAnswer":{"_success":true,"_port":5900,"result":true}}]""");
            (await asking).Port.Should().Be(5900);
        }

        await host.StopAsync(Patience.Token);
    }

    private PluginHostBuilder Program(params string[] args)
    {
        var certificate = Path.Combine(_data.FullName, "agent.pem");
        File.WriteAllText(
            certificate,
            $"{TestAuthority.Known.Client.ExportCertificatePem()}\n{TestAuthority.Known.Client.GetRSAPrivateKey()!.ExportPkcs8PrivateKeyPem()}\n");
        var builder = PluginHost.CreateBuilder(
            ["--data", _data.FullName, "--Agent:TrustAnyKernel", "true", "--Agent:HypervisorType", "KVM", "--Agent:CertificateFile", certificate, "--Logging:LogLevel:Default", "None", .. args]);
        return builder.AddResources(create: static services =>
        {
            var plugin = new ScriptedPlugin();
            plugin.AddPart(services.GetRequiredService<IKernelControl>());
            return plugin;
        }).AddConnectedAgent();
    }
}
