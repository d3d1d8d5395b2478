using System.Text.Json.Nodes;
using Plugin.Transport.Extension.Tests.Doubles;

namespace Plugin.Transport.Extension.Tests.Executable;

/// <summary>Actions that users run, with the parameters that the kernel hands on.</summary>
public sealed class CustomActionTests
{
    [Theory]
    [InlineData("""{"snapshot_name":"s1"}""", "s1 of i-2-10-VM: disk, 3, unsaid, 0, ")]
    [InlineData("""{"snapshot_name":"s1","kind":"memory","keep":5,"quiesce":true,"key":"top-canary","notify":"a@b"}""", "s1 of i-2-10-VM: memory, 5, True, 10, a@b")]
    [InlineData("""{"snapshot_name":7,"keep":"5","quiesce":"false","unknown":[1]}""", "7 of i-2-10-VM: disk, 5, False, 0, ")]
    public async Task Parameters_arrive_typed_and_with_their_defaults(string parameters, string expected)
    {
        await using var host = await StartAsync();

        (await host.CallClientAsync("createsnapshot", Payload(host, parameters))).Should().BeSuccess()
            .Json.GetProperty("message").GetString().Should().Be(expected);
    }

    [Theory]
    [InlineData("""{}""", "The parameter 'snapshot_name' is missing")]
    [InlineData("""{"snapshot_name":"s1","keep":1.5}""", "The parameter 'keep' must be a whole number")]
    [InlineData("""{"snapshot_name":"s1","quiesce":"maybe"}""", "The parameter 'quiesce' must be true or false")]
    [InlineData("""{"snapshot_name":{}}""", "The parameter 'snapshot_name' must be a text")]
    public async Task A_parameter_that_does_not_fit_is_named(string parameters, string expected)
    {
        await using var host = await StartAsync();

        (await host.CallClientAsync("CreateSnapshot", Payload(host, parameters))).Should().BeFailure().Error.Should().Be(expected);
    }

    [Fact]
    public async Task A_secret_parameter_is_in_no_answer_and_no_log_although_its_name_does_not_tell()
    {
        await using var host = new FilesHost();

        var outcome = await host.CallAsync("CreateSnapshot", Payload(host, """{"snapshot_name":"bad","key":"top-canary"}"""));

        outcome.Should().BeFailure().Error.Should().Be("the device refused the key ***");
        host.Log.Should().Contain("CreateSnapshot").And.NotContain("top-canary");
    }

    [Fact]
    public async Task A_table_is_printed_as_the_kernel_s_user_interface_shows_it()
    {
        await using var host = await StartAsync();

        (await host.CallClientAsync("ListSnapshots", Payload(host, "{}"))).Should().BeSuccess().Output.Should().Be(
            """{"status":"success","printmessage":"true","message":[{"name":"first","size":12},{"name":"second","size":34}]}""");
    }

    private static string Payload(FilesHost host, string parameters) =>
        host.VmPayload(change: json => json["parameters"] = JsonNode.Parse(parameters));

    private static async Task<FilesHost> StartAsync()
    {
        var host = new FilesHost();
        await host.StartProcessAsync();
        return host;
    }
}
