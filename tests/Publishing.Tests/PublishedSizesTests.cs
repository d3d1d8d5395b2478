using Plugin.Tests.Publishing;

namespace Publishing.Tests;

public sealed class PublishedSizesTests
{
    [Theory]
    [InlineData(1000, 1000)]
    [InlineData(1000, 1030)]
    [InlineData(1000, 970)]
    public void A_size_within_the_tolerance_passes(long committed, long size) =>
        PublishedSizes.Compare("plugin", committed, size).Should().BeNull();

    [Fact]
    public void A_program_that_grew_asks_for_a_reason() =>
        PublishedSizes.Compare("plugin", 1000, 1031).Should().StartWith("plugin grew from 1000 to 1031 bytes (+3.1%;").And.Contain("find out").And.Contain("PLUGIN_REFRESH_SIZES=true");

    [Fact]
    public void A_program_that_shrank_asks_for_the_new_figure() =>
        PublishedSizes.Compare("plugin", 1000, 969).Should().StartWith("plugin shrank from 1000 to 969 bytes (-3.1%;").And.Contain("PLUGIN_REFRESH_SIZES=true");

    [Fact]
    public void A_program_without_a_committed_size_says_how_to_commit_it() =>
        PublishedSizes.Compare("plugin", null, 1000).Should().Contain("no committed size").And.Contain("PLUGIN_REFRESH_SIZES=true");
}
