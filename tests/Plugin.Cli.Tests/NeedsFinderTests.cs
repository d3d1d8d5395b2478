using Plugin.Cli.Seeding;
using Plugin.Cli.Sessions;

namespace Plugin.Cli.Tests;

public sealed class NeedsFinderTests
{
    [Fact]
    public async Task The_recorded_session_needs_its_template_and_its_image()
    {
        var needs = NeedsFinder.Find(await SessionFile.ReadAsync(WireData.Session, TestContext.Current.CancellationToken));

        needs.Files.Should().BeEquivalentTo(
        [
            new NeededFile(@"\\sofs01.example.org\secondary\template\tmpl\2\204\a119c7c7-1d9c-52ed-adde-05fc158a31d4.vhdx", 21474836480),
            new NeededFile(@"\\sofs01.example.org\secondary\template\tmpl\2\205\bc715f84-59ac-5d1f-aab5-f8889861f5e1.iso", 4194304),
        ]);
        needs.Pools.Should().Equal(@"\\sofs01.example.org\pools\p1");
        needs.HostAddress.Should().Be("127.0.0.1");
        needs.OtherHosts.Should().Equal("127.0.0.2");
        needs.Switches.Should().Equal("GuestSwitch");
    }

    [Fact]
    public void A_file_that_the_session_wrote_before_it_is_not_needed()
    {
        const string backup = """{"srcTO":{},"destTO":{"v.VolumeObjectTO":{"path":"volumes/7/x.vhdx","dataStore":{"com.cloud.agent.api.to.NfsTO":{"_url":"cifs://h/s"}}}}}""";
        const string restore = """{"srcTO":{"v.VolumeObjectTO":{"path":"volumes/7/x.vhdx","dataStore":{"com.cloud.agent.api.to.NfsTO":{"_url":"cifs://h/s"}}}}}""";

        NeedsFinder.Find([Line(backup), Line(restore)]).Files.Should().BeEmpty();
        NeedsFinder.Find([Line(restore)]).Files.Should().ContainSingle().Which.Path.Should().Be(@"\\h\s\volumes\7\x.vhdx");
    }

    [Fact]
    public void A_request_that_is_expected_to_fail_needs_nothing()
    {
        const string copy = """{"srcTO":{"t.TemplateObjectTO":{"path":"x.vhdx","imageDataStore":{"com.cloud.agent.api.to.NfsTO":{"_url":"cifs://h/s"}}}}}""";

        NeedsFinder.Find([Line(copy) with { ExpectedResult = false }]).Files.Should().BeEmpty();
    }

    [Theory]
    [InlineData("cifs://h/s%20x/y?user=u&password=p", "a.iso", @"\\h\s x\y\a.iso")]
    [InlineData("cifs://h/s", "template/tmpl/2/9", @"\\h\s\template\tmpl\2\9\id.vhdx")]
    public void Folders_and_escapes_are_resolved(string url, string path, string expected)
    {
        var copy = """{"srcTO":{"t.TemplateObjectTO":{"path":"THE_PATH","uuid":"id","format":"VHDX","imageDataStore":{"com.cloud.agent.api.to.NfsTO":{"_url":"THE_URL"}}}}}""";

        NeedsFinder.Find([Line(copy.Replace("THE_PATH", path, StringComparison.Ordinal).Replace("THE_URL", url, StringComparison.Ordinal))])
            .Files.Should().ContainSingle().Which.Path.Should().Be(expected);
    }

    [Theory]
    [InlineData("nfs://h/s")]
    [InlineData("no url")]
    public void A_store_that_windows_cannot_open_needs_nothing(string url)
    {
        var copy = """{"srcTO":{"t.TemplateObjectTO":{"path":"x.vhdx","imageDataStore":{"com.cloud.agent.api.to.NfsTO":{"_url":"THE_URL"}}}}}""";

        NeedsFinder.Find([Line(copy.Replace("THE_URL", url, StringComparison.Ordinal))]).Files.Should().BeEmpty();
    }

    private static SessionLine Line(string body) =>
        new(1, "", "POST", "/x", "application/json", System.Text.Encoding.UTF8.GetBytes(body), Expectation.Parse(null), null);
}
