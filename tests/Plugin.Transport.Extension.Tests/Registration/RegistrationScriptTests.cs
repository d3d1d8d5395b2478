using System.Diagnostics;
using System.Text.Json;
using Plugin.Transport.Extension.Tests.Doubles;

namespace Plugin.Transport.Extension.Tests.Registration;

/// <summary>The script that makes a plugin known, run by a shell with a <c>cmk</c> that notes what it is given.</summary>
public sealed class RegistrationScriptTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ext-");

    private string _kind = "hosts";

    [Fact]
    public async Task The_shell_gives_cmk_every_action_with_its_parameters()
    {
        var calls = await RegisterAsync("hosts", "externaldetails[0].vhd_path=D:\\my disks");

        calls.Should().Equal(
            "<create><extension><name=files><type=Orchestrator><path=files/files><orchestratorrequirespreparevm=true>",
            "<list><extensions><name=files>",
            "<register><extension><extensionid=4711><resourcetype=Cluster><resourceid=c1>",
            "<add><host><hypervisor=External><zoneid=z1><podid=p1><clusterid=c1><url=10.0.0.1><username=unused><password=unused><externaldetails[0].vhd_path=D:\\my disks>",
            "<add><customaction><extensionid=4711><resourcetype=VirtualMachine><enabled=true><name=CreateSnapshot><description=Takes a snapshot><timeout=120><allowedroletypes=DomainAdmin,User>"
            + "<parameters[0].name=snapshot_name><parameters[0].type=STRING><parameters[0].required=true>"
            + "<parameters[1].name=kind><parameters[1].type=STRING><parameters[1].required=false><parameters[1].valueoptions=disk,memory>"
            + "<parameters[2].name=keep><parameters[2].type=NUMBER><parameters[2].required=false>"
            + "<parameters[3].name=quiesce><parameters[3].type=BOOLEAN><parameters[3].required=false>"
            + "<parameters[4].name=key><parameters[4].type=STRING><parameters[4].validationformat=PASSWORD><parameters[4].required=false>"
            + "<parameters[5].name=notify><parameters[5].type=STRING><parameters[5].validationformat=EMAIL><parameters[5].required=false>",
            "<add><customaction><extensionid=4711><resourcetype=VirtualMachine><enabled=true><name=ListSnapshots><description=Lists the snapshots; it's quick><timeout=60>");
    }

    [Fact]
    public async Task The_shell_gives_cmk_the_services_and_actions_of_a_network_plugin()
    {
        var calls = await RegisterAsync("networks", "details[1].url=10.0.0.1");

        calls[0].Should().StartWith("<create><extension><name=networks><type=NetworkOrchestrator><path=networks/networks>"
            + "<details[0].network.services=SourceNat,StaticNat,PortForwarding,Firewall,NetworkACL,Lb,Dhcp,Dns,UserData><details[0].network.service.capabilities={");
        var capabilities = calls[0][(calls[0].IndexOf("capabilities=", StringComparison.Ordinal) + "capabilities=".Length)..^1];
        JsonDocument.Parse(capabilities).RootElement.GetProperty("PortForwarding").GetProperty("SupportedProtocols").GetString().Should().Be("tcp,udp");
        calls[1..].Should().Equal(
            "<list><extensions><name=networks>",
            "<register><extension><extensionid=4711><resourcetype=PhysicalNetwork><resourceid=p-net><details[1].url=10.0.0.1>",
            "<add><customaction><extensionid=4711><resourcetype=Network><enabled=true><name=DumpConfig><description=Shows the configuration>",
            "<add><customaction><extensionid=4711><resourcetype=Vpc><enabled=true><name=FlushVpc>");
    }

    [Fact]
    public async Task A_plugin_of_both_kinds_is_registered_as_two_extensions()
    {
        var calls = await RegisterAsync("both");

        calls.Should().Equal(
            "<create><extension><name=both><type=Orchestrator><path=both/both><orchestratorrequirespreparevm=false>",
            "<list><extensions><name=both>",
            "<register><extension><extensionid=4711><resourcetype=Cluster><resourceid=c1>",
            "<add><host><hypervisor=External><zoneid=z1><podid=p1><clusterid=c1><url=10.0.0.1><username=unused><password=unused>",
            "<create><extension><name=both-network><type=NetworkOrchestrator><path=both-network/both>",
            "<list><extensions><name=both-network>",
            "<register><extension><extensionid=4711><resourcetype=PhysicalNetwork><resourceid=p-net>",
            "<add><customaction><extensionid=4711><resourcetype=Network><enabled=true><name=DumpConfig><description=Shows the configuration>");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>Has a plugin print its script and a shell run it.</summary>
    /// <returns>What <c>cmk</c> was given, a line for each call.</returns>
    private async Task<string[]> RegisterAsync(string kind, params string[] arguments)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the script is for a Unix shell");
        _kind = kind;
        await WriteAsync("cmk", "#!/bin/sh\nfor word; do printf '<%s>' \"$word\"; done >> calls; echo >> calls; echo '{\"id\": \"4711\"}'\n");
        await RunAsync("chmod", "+x", "cmk");
        await WriteAsync("register.sh", await RunAsync(TestPrograms.Plugin, "--register"));
        await RunAsync("sh", ["register.sh", .. arguments]);
        return await File.ReadAllLinesAsync(Path.Combine(_folder.FullName, "calls"), TestContext.Current.CancellationToken);
    }

    private Task WriteAsync(string name, string text) =>
        File.WriteAllTextAsync(Path.Combine(_folder.FullName, name), text, TestContext.Current.CancellationToken);

    private async Task<string> RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, WorkingDirectory = _folder.FullName };
        start.Environment["PATH"] = $"{_folder.FullName}:{start.Environment["PATH"]}";
        start.Environment["NATIVE_PLUGIN_DATA"] = _folder.FullName;
        start.Environment["NATIVE_PLUGIN_KIND"] = _kind;
        foreach (var (name, value) in (ReadOnlySpan<(string, string)>)[("CLUSTER_ID", "c1"), ("ZONE_ID", "z1"), ("POD_ID", "p1"), ("HOST_URL", "10.0.0.1"), ("PHYSICAL_NETWORK_ID", "p-net")])
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var output = await process.StandardOutput.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        process.ExitCode.Should().Be(0, output);
        return output;
    }
}
