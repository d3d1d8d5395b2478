using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Incremental;

public sealed class OrderingTests
{
    [Fact]
    public void The_order_of_files_does_not_show()
    {
        var forward = Generate.Files(Generate.From(Sources.Contracts, Sources.Plugin));
        var backward = Generate.Files(Generate.From(Sources.Plugin, Sources.Contracts));

        backward.Should().Equal(forward);
    }
}
