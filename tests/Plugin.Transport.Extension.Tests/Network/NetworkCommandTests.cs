using System.Text.Json.Nodes;
using Plugin.Transport.Extension.Tests.Doubles;

namespace Plugin.Transport.Extension.Tests.Network;

/// <summary>What the kernel's network commands do, with the payloads that the kernel writes.</summary>
public sealed class NetworkCommandTests
{
    [Fact]
    public async Task Every_command_reaches_the_plugin_with_its_values_typed()
    {
        await using var host = await StartAsync();

        foreach (var (command, expected) in new (string, string)[]
        {
            ("implement-network", "204: dev-1 1203 10.1.1.1 10.1.1.0/24 10.1.1.1"),
            ("shutdown-network", "204: 1203"),
            ("destroy-network", "204: 1203"),
            ("restore-network", "204: True True False web/02:00:4c:9f:00:05/10.1.1.15/4"),
            ("implement-vpc", "7: 10.1.0.0/16 203.0.113.5"),
            ("shutdown-vpc", "7: "),
            ("update-vpc-source-nat-ip", "7: 203.0.113.5 50"),
            ("assign-ip", "204: 203.0.113.5 50 203.0.113.1 203.0.113.5/24 True"),
            ("release-ip", "204: 203.0.113.5 50 203.0.113.1 203.0.113.5/24 True"),
            ("add-static-nat", "204: 203.0.113.5 10.1.1.15"),
            ("delete-static-nat", "204: 203.0.113.5 10.1.1.15"),
            ("add-port-forward", "204: tcp 203.0.113.5:8080-8090 10.1.1.15:80-90"),
            ("delete-port-forward", "204: tcp 203.0.113.5:8080-8090 10.1.1.15:80-90"),
            ("apply-fw-rules", "204: True 10.1.1.0/24 1/False/tcp/22//203.0.113.5/0.0.0.0/0 2/True/icmp//-1//"),
            ("apply-network-acl", "204: 10/True/False/tcp/22-23/10.1.0.0/16 20/False/True/all//"),
            ("apply-lb-rules", "204: 1/203.0.113.5:80/roundrobin/False/10.1.1.15:8080:False,10.1.1.16:8080:True"),
            ("prepare-nic", "204: 02:00:4c:9f:00:05 10.1.1.15 web True"),
            ("release-nic", "204: 02:00:4c:9f:00:05 10.1.1.15 web True"),
            ("add-dhcp-entry", "204: 02:00:4c:9f:00:05 10.1.1.15 web True 8.8.8.8,9.9.9.9 cs.example"),
            ("remove-dhcp-entry", "204: 02:00:4c:9f:00:05 10.1.1.15 web True"),
            ("config-dhcp-subnet", "204: 10.1.1.0/24"),
            ("remove-dhcp-subnet", "204: 10.1.1.1"),
            ("set-dhcp-options", "204: [15, cs.example]"),
            ("add-dns-entry", "204: web 10.1.1.15"),
            ("remove-dns-entry", "204: web 10.1.1.15"),
            ("config-dns-subnet", "204: 10.1.1.0/24"),
            ("remove-dns-subnet", "204: 10.1.1.1"),
            ("save-vm-data", "204: 10.1.1.15 userdata/user_data:42 metadata/local-hostname:3 metadata/public-keys:21 password/vm_password:13"),
            ("save-password", "204: 10.1.1.15 13"),
            ("save-userdata", "204: 10.1.1.15 42"),
            ("save-sshkey", "204: 10.1.1.15 21"),
            ("save-hypervisor-hostname", "204: 10.1.1.15 kvm-1"),
        })
        {
            (await host.CallClientAsync(command, host.NetworkPayload(command))).Should().BeSuccess()
                .Json.GetProperty("status").GetString().Should().Be("success");
            host.Networks.Split('\n')[^2].Should().Be($"{command} {expected}");
        }
    }

    [Fact]
    public async Task The_device_s_details_are_printed_as_the_kernel_stores_them_and_come_back()
    {
        await using var host = await StartAsync();

        (await host.CallClientAsync("ensure-network-device", host.NetworkPayload("ensure-network-device"))).Should().BeSuccess()
            .Output.Should().Be("""{"host":"dev-1"}""");
        (await host.CallClientAsync("ensure-network-device", host.NetworkPayload("ensure-network-device", static json => json["payload"]!["current_details"] = "")))
            .Should().BeSuccess().Output.Should().Be("""{"host":"device-of-204"}""");
    }

    [Fact]
    public async Task A_broadcast_domain_is_printed_in_the_kernel_s_words()
    {
        await using var host = await StartAsync();

        var payload = host.NetworkPayload("implement-network", static json => json["payload"]!["guest_type"] = "l2");

        (await host.CallClientAsync("implement-network", payload)).Should().BeSuccess().Output.Should().Be(
            """{"status":"success","network.broadcast_domain_type":"Lswitch","network.broadcast_uri":"ovn://cs-net-204"}""");
    }

    [Fact]
    public async Task A_custom_action_has_its_parameters_and_an_unknown_one_is_refused()
    {
        await using var host = await StartAsync();

        (await host.CallClientAsync("custom-action", host.NetworkPayload("custom-action"))).Should().BeSuccess()
            .Json.GetProperty("message").GetString().Should().Be("dumpconfig of 204: nat");
        (await host.CallClientAsync("custom-action", host.NetworkPayload("custom-action", static json => json["action"] = "dance"))).Should().BeFailure()
            .Error.Should().Contain("DumpConfig, FlushVpc");
    }

    [Theory]
    [InlineData("assign-ip", "public_ip", "\"10.1.1\\u0000\"", "'payload.public_ip' must be an IP address")]
    [InlineData("assign-ip", "public_ip", null, "'payload.public_ip' is missing")]
    [InlineData("assign-ip", "source_nat", "\"maybe\"", "'payload.source_nat' must be true or false")]
    [InlineData("add-port-forward", "public_port", "\"90-80\"", "'payload.public_port' must be a port")]
    [InlineData("add-port-forward", "private_port", "\"70000\"", "'payload.private_port' must be a port")]
    [InlineData("add-static-nat", "private_ip", null, "'payload.private_ip' is missing")]
    [InlineData("apply-fw-rules", "fw_rules", null, "'payload.fw_rules' is missing")]
    [InlineData("apply-fw-rules", "fw_rules", """{"rules":[{"type":"sideways"}]}""", "'payload.fw_rules.rules[0].type' must be one of ingress, egress")]
    [InlineData("apply-fw-rules", "fw_rules", """{"rules":7}""", "'payload.fw_rules.rules' must be a JSON array")]
    [InlineData("apply-network-acl", "acl_rules", "\"[nonsense\"", "'payload.acl_rules' must be JSON")]
    [InlineData("apply-network-acl", "acl_rules", """[{"number":1,"action":"allow","trafficType":"ingress","protocol":"tcp","sourceCidrs":["10.0.0.0/99"]}]""", "'payload.acl_rules[0].sourceCidrs' must be networks")]
    [InlineData("apply-lb-rules", "lb_rules", "[null]", "'payload.lb_rules[0]' must be a JSON object")]
    [InlineData("implement-network", "network_id", "\"many\"", "'payload.network_id' must be a whole number")]
    [InlineData("implement-network", "network_id", null, "names neither network_id nor vpc_id")]
    [InlineData("implement-network", "gateway", "{}", "'payload.gateway' must be a text")]
    public async Task A_bad_member_is_named_and_nothing_is_begun(string command, string member, string? value, string expected)
    {
        await using var host = await StartAsync();

        var payload = host.NetworkPayload(command, json => json["payload"]![member] = value is null ? null : JsonNode.Parse(value));

        (await host.CallClientAsync(command, payload)).Should().BeFailure().Error.Should().Contain(expected);
        host.Networks.Should().BeEmpty();
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("""{"payload":[]}""")]
    [InlineData("""{"payload":{},"physical-network-extension-details":7}""")]
    public async Task What_is_no_envelope_is_refused(string text)
    {
        await using var host = await StartAsync();

        (await host.CallClientAsync("implement-network", host.Payload(text))).Should().BeFailure();
    }

    [Fact]
    public async Task Rules_that_are_written_as_a_text_are_read_all_the_same()
    {
        await using var host = await StartAsync();

        var payload = host.NetworkPayload("apply-lb-rules", static json => json["payload"]!["lb_rules"] = json["payload"]!["lb_rules"]!.ToJsonString());

        (await host.CallClientAsync("apply-lb-rules", payload)).Should().BeSuccess();
        host.Networks.Should().Contain("10.1.1.16:8080:True");
    }

    [Theory]
    [InlineData("ensure-network-device", "quote")]
    [InlineData("ensure-network-device", "leak")]
    [InlineData("save-userdata", "quote")]
    public async Task Secrets_are_in_no_answer_no_log_and_no_stored_detail(string command, string behave)
    {
        await using var host = new FilesHost("networks");

        (await host.CallAsync(command, host.NetworkPayload(command, json => json["physical-network-extension-details"]!["behave"] = behave))).Should().BeFailure();

        host.Log.Should().Contain(command).And.NotContain("canary");
    }

    [Fact]
    public async Task A_command_that_hangs_fails_before_its_seconds_are_over_although_the_kernel_would_wait()
    {
        await using var host = await StartAsync();

        var payload = host.NetworkPayload("ensure-network-device", static json => json["physical-network-extension-details"]!["behave"] = "hang");

        (await host.CallClientAsync("ensure-network-device", payload, seconds: 20)).Should().BeFailure().Error.Should().Contain("timed out");
    }

    [Fact]
    public async Task Without_a_process_what_the_plugin_prints_is_not_in_the_answer_and_the_payload_stays()
    {
        await using var host = new FilesHost("networks");
        var payload = host.NetworkPayload("ensure-network-device", static json => json["physical-network-extension-details"]!["behave"] = "print");
        var before = await File.ReadAllTextAsync(payload, TestContext.Current.CancellationToken);

        (await host.CallAsync("ensure-network-device", payload)).Should().BeSuccess().Output.Should().Be("""{"host":"dev-1"}""");

        (await File.ReadAllTextAsync(payload, TestContext.Current.CancellationToken)).Should().Be(before);
    }

    [Fact]
    public async Task A_plugin_for_hosts_alone_knows_no_network_commands()
    {
        await using var host = new FilesHost();

        (await host.CallAsync("implement-network", host.NetworkPayload("implement-network"))).Should().BeFailure().Error.Should().Contain("is not known");
    }

    private static async Task<FilesHost> StartAsync()
    {
        var host = new FilesHost("networks");
        await host.StartProcessAsync();
        return host;
    }
}
