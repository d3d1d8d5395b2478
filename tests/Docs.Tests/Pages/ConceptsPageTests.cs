using Plugin.Abstractions;

namespace Docs.Tests.Pages;

/// <summary>docs/concepts.md</summary>
public sealed class ConceptsPageTests
{
    [Fact]
    public void A_contract_says_what_it_works_on()
    {
        var keys = new List<ResourceKey>();

        ((IResourceBound)new PaintCommand { WallName = "north" }).CollectResourceKeys(keys);

        keys.Should().Equal(new ResourceKey("wall", "north"));
    }
}

// <contract>
[WireContract("org.example.PaintCommand")]
[ResourceKey("wall", "WallName"), Mutating, Idempotent]
public sealed partial class PaintCommand : Command, ICommand<PaintAnswer>
{
    [WireMember("wallName")]
    public string? WallName { get; set; }
}
// </contract>

[WireContract("org.example.PaintAnswer")]
public sealed partial class PaintAnswer : Answer;
