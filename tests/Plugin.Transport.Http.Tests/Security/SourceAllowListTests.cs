using System.Net;
using Plugin.Transport.Http.Tests.Doubles;

namespace Plugin.Transport.Http.Tests.Security;

public sealed class SourceAllowListTests
{
    [Theory]
    [InlineData("10.1.2.3", "10.1.2.3", true)]
    [InlineData("10.1.2.3", "10.1.2.4", false)]
    [InlineData("10.1.2.3", "::ffff:10.1.2.3", true)]
    [InlineData("10.1.0.0/16", "10.1.255.255", true)]
    [InlineData("10.1.0.0/16", "10.2.0.0", false)]
    [InlineData("10.1.2.3/16", "10.1.9.9", true)]
    [InlineData("0.0.0.0/0", "203.0.113.9", true)]
    [InlineData("0.0.0.0/0", "2001:db8::1", false)]
    [InlineData("2001:db8::/32", "2001:db8:1::9", true)]
    [InlineData("2001:db8::/33", "2001:db8:8000::9", false)]
    public void A_source_is_allowed_by_address_or_network(string entry, string source, bool allowed)
    {
        new SourceAllowList([entry]).Allows(new IPEndPoint(IPAddress.Parse(source), 4711)).Should().Be(allowed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("kernel.example.org")]
    [InlineData("10.1.2.3/33")]
    [InlineData("10.1.2.3/")]
    [InlineData("10.1.2.3/-1")]
    public void Anything_else_is_no_entry(string entry)
    {
        SourceAllowList.TryParse(entry, out _).Should().BeFalse();
    }

    [Fact]
    public void An_empty_list_allows_everybody()
    {
        new SourceAllowList([]).Allows(new IPEndPoint(IPAddress.Parse("203.0.113.9"), 1)).Should().BeTrue();
    }

    [Fact]
    public async Task A_server_without_a_list_warns_at_each_start()
    {
        await using var server = await RunningServer.StartAsync();

        server.Log.All.Should().Contain("Warning 2001");
    }

    [Fact]
    public async Task A_source_that_is_not_listed_is_disconnected_and_logged()
    {
        await using var server = await RunningServer.StartAsync(static options => options.AllowedSources.Add("192.0.2.1"));

        await FluentActions.Awaiting(() => server.PostAsync("org.example.CheckCommand", "{}")).Should().ThrowAsync<HttpRequestException>();

        server.Log.All.Should().Contain("Warning 2002").And.NotContain("Warning 2001");
    }

    [Fact]
    public async Task A_source_that_is_listed_is_served()
    {
        await using var server = await RunningServer.StartAsync(static options => options.AllowedSources.Add("127.0.0.0/8"));

        (await server.PostAsync("org.example.CheckCommand", "{}")).Status.Should().Be(HttpStatusCode.OK);
    }
}
