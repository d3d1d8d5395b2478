using Plugin.Abstractions.Tests.Samples;
using Plugin.Abstractions.Tests.Wire;

namespace Plugin.Abstractions.Tests.Secrets;

public sealed class RedactionTests
{
    private const string Canary = "canary-9d1f";

    [Fact]
    public void No_secret_reaches_a_log()
    {
        var json = $$$"""{"password":"{{{Canary}}}","url":"cifs://u:{{{Canary}}}@h/share?user=a&password={{{Canary}}}","details":{"adminPassword":"{{{Canary}}}","s3-secret.key":"{{{Canary}}}","k":"v"},"tool":{"x.Y":{"a":"{{{Canary}}}"}},"newer":"{{{Canary}}}"}""";
        var command = Roundtrip.Read<PaintCommand>(json);

        var log = Roundtrip.Log(command);

        log.Should().NotContain(Canary).And.Contain("cifs://***@h/share?***").And.Contain("\"k\":\"v\"");
        Roundtrip.Write(command).Should().Contain(Canary, "the wire needs it");
    }

    [Fact]
    public void A_secret_has_no_readable_text()
    {
        var secret = new Secret(Canary);

        $"{secret}".Should().Be("***");
        secret.Reveal().Should().Be(Canary);
    }

    [Theory]
    [InlineData("a=1 keystore_password=x vmpassword=y name=z", "a=1 keystore_password=*** vmpassword=*** name=z")]
    [InlineData("", "")]
    [InlineData("a=b\tpassword=hunter2", "a=b\tpassword=***")]
    [InlineData("vm_password='two words' x=1", "vm_password=*** x=1")]
    public void Arguments_hide_the_values_of_secret_names(string text, string expected)
    {
        Redactor.Apply(text, Redaction.Arguments).Should().Be(expected);
    }

    [Theory]
    [InlineData("cifs://u:p@host/share?user=a", "cifs://***@host/share?***")]
    [InlineData("smb://bob:p/w0rd@host/share", "smb://***@host/share")]
    [InlineData("bob:pw0rd@host:/share", "***@host:/share")]
    [InlineData("nfs://host/share", "nfs://host/share")]
    public void Urls_lose_their_credentials(string url, string expected)
    {
        Redactor.Apply(url, Redaction.UrlCredentials).Should().Be(expected);
    }
}
