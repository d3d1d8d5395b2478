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
    public void Arguments_hide_the_values_of_secret_names(string text, string expected)
    {
        Redactor.Apply(text, Redaction.Arguments).Should().Be(expected);
    }
}
