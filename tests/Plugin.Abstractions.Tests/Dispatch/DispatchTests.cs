using System.Text;
using Plugin.Abstractions.Tests.Samples;

namespace Plugin.Abstractions.Tests.Dispatch;

public sealed class DispatchTests
{
    private static readonly CommandContext s_context = new() { Resource = "test", LogId = "1" };

    private readonly IPlugin _plugin = new Painter();

    [Fact]
    public async Task A_command_goes_from_its_bytes_to_its_handler()
    {
        var route = _plugin.FindRoute("org.example.PaintCommand"u8)!;

        var answer = await route.InvokeAsync(_plugin, ReadCoats(route), s_context);

        answer.Should().BeOfType<PaintAnswer>().Which.Litres.Should().Be(4);

        static Command ReadCoats(CommandRoute route)
        {
            var reader = new WireReader("""{"coats":4}"""u8);
            return route.Read(ref reader);
        }
    }

    [Fact]
    public void A_command_that_is_not_served_has_no_route()
    {
        _plugin.FindRoute("org.example.PaintCommanD"u8).Should().BeNull();
        _plugin.FindRoute(""u8).Should().BeNull();
        _plugin.FindRoute("x"u8).Should().BeNull();
    }

    [Fact]
    public void A_failure_has_the_class_that_the_kernel_casts_to()
    {
        var answer = _plugin.FindRoute("org.example.PaintCommand"u8)!.CreateFailure("no paint");

        answer.Should().BeOfType<PaintAnswer>();
        answer.Result.Should().BeFalse();
        answer.Details.Should().Be("no paint");
    }

    [Fact]
    public void The_manifest_tells_what_is_served()
    {
        Painter.Manifest.Name.Should().Be("Painter");
        Painter.Manifest.Capabilities.Should().Equal("wall-painting");
        Painter.Manifest.Routes.Select(static route => route.WireName).Should().Equal("org.example.CleanCommand", "org.example.PaintCommand");
        Painter.Manifest.Routes[1].Behaviour.Should().Be(CommandBehaviour.Mutating);
    }

    [Fact]
    public void A_part_is_found_by_what_it_implements()
    {
        _plugin.FindPart<IWallPainting>().Should().BeOfType<WallPainting>();
        _plugin.FindPart<IDisposable>().Should().BeNull();
    }

    [Fact]
    public void Every_name_of_a_large_table_is_found_and_no_other()
    {
        var names = global::Plugin.Abstractions.Tests.WireTypes.All.Types.Select(static type => type.Name).ToList();

        foreach (var name in names)
        {
            WireTypes.All.Find(Encoding.UTF8.GetBytes(name))!.Name.Should().Be(name);
            WireTypes.All.Find(Encoding.UTF8.GetBytes(name + "x")).Should().BeNull();
        }
    }
}
