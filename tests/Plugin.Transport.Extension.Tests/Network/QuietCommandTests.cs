using Plugin.Transport.Extension.Tests.Doubles;

namespace Plugin.Transport.Extension.Tests.Network;

/// <summary>A plugin that makes networks and VMs, and offers no network service.</summary>
public sealed class QuietCommandTests
{
    [Fact]
    public async Task What_undoes_and_what_comes_for_every_network_does_nothing_without_its_service_and_the_rest_names_it()
    {
        await using var host = new FilesHost("both");
        await host.StartProcessAsync();

        foreach (var command in new[]
        {
            "shutdown-vpc", "release-ip", "delete-static-nat", "delete-port-forward", "prepare-nic", "release-nic", "remove-dhcp-entry",
            "remove-dhcp-subnet", "remove-dns-entry", "remove-dns-subnet",
        })
        {
            (await host.CallClientAsync(command, host.NetworkPayload(command))).Should().BeSuccess()
                .Json.GetProperty("message").GetString().Should().Be($"'{command}': nothing to do");
        }

        foreach (var (command, service) in new[]
        {
            ("implement-vpc", "IVpcNetworks"), ("update-vpc-source-nat-ip", "IVpcNetworks"), ("assign-ip", "IPublicAddresses"),
            ("add-static-nat", "IStaticNat"), ("add-port-forward", "IPortForwarding"), ("apply-fw-rules", "IFirewall"),
            ("apply-network-acl", "INetworkAcl"), ("apply-lb-rules", "ILoadBalancing"), ("add-dhcp-entry", "IDhcp"),
            ("config-dhcp-subnet", "IDhcp"), ("set-dhcp-options", "IDhcp"), ("add-dns-entry", "IDns"), ("config-dns-subnet", "IDns"),
            ("save-vm-data", "IUserData"), ("save-password", "IUserData"), ("save-userdata", "IUserData"), ("save-sshkey", "IUserData"),
            ("save-hypervisor-hostname", "IUserData"),
        })
        {
            (await host.CallClientAsync(command, host.NetworkPayload(command))).Should().BeFailure()
                .Error.Should().Be($"both does not serve '{command}': it has no {service}");
        }
    }

    [Fact]
    public async Task A_plugin_of_both_kinds_serves_vms_and_networks()
    {
        await using var host = new FilesHost("both");
        await host.StartProcessAsync();

        (await host.CallClientAsync("start", host.VmPayload())).Should().BeSuccess();
        (await host.CallClientAsync("implement-network", host.NetworkPayload("implement-network"))).Should().BeSuccess();
        (await host.CallClientAsync("custom-action", host.NetworkPayload("custom-action"))).Should().BeSuccess()
            .Json.GetProperty("message").GetString().Should().Be("dumped");
        (await host.CallClientAsync("stop", host.VmPayload())).Should().BeFailure().Error.Should().Contain("is not known");
    }
}
