using Plugin.Transport.Extension.Tests.Doubles;

namespace Plugin.Transport.Extension.Tests.Payload;

/// <summary>Payloads whose text is none, sent through the running process.</summary>
public sealed class UnusablePayloadTests
{
    [Theory]
    [InlineData("not JSON at all")]
    [InlineData("{\"externaldetails\":")]
    [InlineData("[]")]
    [InlineData("{} and more")]
    [InlineData("{\"externaldetails\":7}")]
    [InlineData("{\"cloudstack.vm.details\":\"a text\"}")]
    public async Task A_text_that_is_no_payload_is_refused(string text)
    {
        await using var host = new FilesHost();
        await host.StartProcessAsync();

        (await host.CallClientAsync("start", host.Payload(text))).Should().BeFailure().Error.Should().Contain("the payload cannot be read");
    }

    [Theory]
    [InlineData("start", "cloudstack.vm.details is missing")]
    [InlineData("stop", "virtualmachinename is missing")]
    [InlineData("status", "virtualmachinename is missing")]
    public async Task An_action_on_a_vm_without_a_vm_is_refused(string action, string expected)
    {
        await using var host = new FilesHost();
        await host.StartProcessAsync();

        (await host.CallClientAsync(action, host.Payload("{}"))).Should().BeFailure().Error.Should().Contain(expected);
    }
}
