using Docs.Tests.Harness;
using Plugin.Hosting;

namespace Docs.Tests.Pages;

/// <summary>docs/describe.md</summary>
public sealed class DescribePageTests
{
    [Fact]
    public void A_plugin_is_described_from_code()
    {
        // <describe>
        var matrix = CapabilityMatrix.Of([PluginDescriber.Describe(typeof(MyPlugin))!]);
        var json = matrix.ToJson();
        // </describe>
        json.Should().Contain("\"class\": \"Docs.Tests.Harness.MyPlugin\"");
    }
}
