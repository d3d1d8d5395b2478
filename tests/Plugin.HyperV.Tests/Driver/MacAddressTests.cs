using Plugin.HyperV.Driver;
using Plugin.HyperV.Driver.Network;

namespace Plugin.HyperV.Tests.Driver;

public sealed class MacAddressTests
{
    [Theory]
    [InlineData("02:00:4c:7e:00:0b")]
    [InlineData("02-00-4C-7E-00-0B")]
    [InlineData("0200.4c7e.000b")]
    [InlineData("02004c7e000B")]
    public void Every_usual_form_becomes_hyper_vs(string text) => MacAddress.Parse(text).Digits.Should().Be("02004C7E000B");

    [Theory]
    [InlineData("")]
    [InlineData("02:00:4c:7e:00")]
    [InlineData("02:00:4c:7e:00:0b:0c")]
    [InlineData("02:00:4c:7e:00:0g")]
    public void Anything_else_is_refused(string text)
    {
        var reading = () => MacAddress.Parse(text);

        reading.Should().Throw<HyperVException>().WithMessage("*not a MAC address*");
    }
}
