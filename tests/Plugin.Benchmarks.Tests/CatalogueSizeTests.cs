using Plugin.CloudStack.Vm;

namespace Plugin.Benchmarks.Tests;

public sealed class CatalogueSizeTests
{
    private const long Ceiling = 5 * 1024 * 1024;

    [Fact]
    public void The_whole_catalogue_is_an_assembly_of_at_most_five_megabytes() =>
        new FileInfo(typeof(StartCommand).Assembly.Location).Length.Should().BeLessThanOrEqualTo(Ceiling);
}
