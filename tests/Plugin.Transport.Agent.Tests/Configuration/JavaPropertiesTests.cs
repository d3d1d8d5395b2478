using Plugin.Transport.Agent.Configuration;

namespace Plugin.Transport.Agent.Tests.Configuration;

public sealed class JavaPropertiesTests
{
    [Theory]
    [InlineData("host=10.0.0.1", "host", "10.0.0.1")]
    [InlineData("  host  =  10.0.0.1 ", "host", "10.0.0.1 ")]
    [InlineData("host:10.0.0.1", "host", "10.0.0.1")]
    [InlineData("host 10.0.0.1", "host", "10.0.0.1")]
    [InlineData("host = = x", "host", "= x")]
    [InlineData("host", "host", "")]
    [InlineData("a\\=b\\ c=d", "a=b c", "d")]
    [InlineData("path=c:\\\\agent\\tx", "path", "c:\\agent\tx")]
    [InlineData("name=Z\\u00fcrich\\q", "name", "Zürichq")]
    [InlineData("host=10.0.0.1,\\\n    10.0.0.2", "host", "10.0.0.1,10.0.0.2")]
    [InlineData("even=a\\\\\nodd=b", "even", "a\\")]
    [InlineData("end=a\\", "end", "a")]
    [InlineData("# host=no\n! host=no\n\nhost=yes", "host", "yes")]
    [InlineData("host=first\r\nhost=last", "host", "last")]
    public void A_file_means_what_it_means_to_java(string text, string key, string value) =>
        JavaProperties.Parse(text).Should().Contain(key, value);

    [Theory]
    [InlineData("a=b\n# c\nsecret=canary\\u12")]
    [InlineData("a=b\n\nsecret=canary\\uwxyz")]
    public void A_bad_escape_is_named_by_its_line_alone(string text)
    {
        var parse = () => JavaProperties.Parse(text);

        var message = parse.Should().Throw<FormatException>().Which.Message;
        message.Should().Contain("line 3").And.NotContain("canary");
    }

    [Fact]
    public void A_comment_does_not_go_on_and_a_joined_line_is_no_comment()
    {
        var properties = JavaProperties.Parse("# a \\\nb=1\nc=2\\\n#3");

        properties.Should().BeEquivalentTo(new Dictionary<string, string> { ["b"] = "1", ["c"] = "2#3" });
    }
}
