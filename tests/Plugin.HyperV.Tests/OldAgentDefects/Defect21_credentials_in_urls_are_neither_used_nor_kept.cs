using Plugin.HyperV.Driver;
using Plugin.HyperV.Storage;

namespace Plugin.HyperV.Tests.OldAgentDefects;

public sealed class Defect21_credentials_in_urls_are_neither_used_nor_kept
{
    [Theory]
    [InlineData("cifs://files02/secondary?user=svc&password=Pa55&domain=null", @"\\files02\secondary")]
    [InlineData("cifs://files02:445/sec%20ondary/deep/", @"\\files02\sec ondary\deep")]
    [InlineData("smb://files02/secondary", @"\\files02\secondary")]
    public void A_store_is_its_share(string url, string expected) => StoreRoot.Secondary(url).Should().Be(expected);

    [Theory]
    [InlineData("nfs://files02/secondary?password=Pa55")]
    [InlineData("cifs://user:Pa55@files02/..")]
    [InlineData("not a url with Pa55")]
    [InlineData(null)]
    public void A_store_that_is_none_is_refused_without_repeating_it(string? url)
    {
        var asking = () => StoreRoot.Secondary(url);

        asking.Should().Throw<HyperVException>().Which.Message.Should().NotContain("Pa55");
    }

    [Fact]
    public void A_pool_path_loses_its_query() =>
        StoreRoot.Primary("SMB", "files01", "/vms/fast?user=svc&password=Pa55").Should().Be(@"\\files01\vms\fast");
}
