namespace Plugin.Generators.Tests.Driving;

/// <summary>A small plugin with one of everything.</summary>
internal static class Sources
{
    public const string Contracts =
        """
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Plugin.Abstractions;
        using Plugin.Abstractions.Wire;

        namespace Sample;

        [WireContract("org.example.PaintCommand")]
        [Mutating]
        [LongRunning]
        [ResourceKey("wall", "Wall.Name")]
        public sealed partial class PaintCommand : Command, ICommand<PaintAnswer>
        {
            [WireMember("wall")]
            public Wall? Wall { get; set; }

            [WireMember("coats")]
            public int Coats { get; set; } = 2;

            [WireMember("password")]
            public Secret? Password { get; set; }

            [WireMember("url")]
            [Redact(Redaction.UrlCredentials)]
            public string? Url { get; set; }

            [WireMember("tools")]
            public List<ITool?>? Tools { get; set; }

            [WireMember("colour")]
            public Colour? Colour { get; set; }
        }

        [WireContract("org.example.PaintAnswer", Construction = WireConstruction.Bare)]
        public sealed partial class PaintAnswer : Answer
        {
            [WireMember("litres")]
            public double Litres { get; set; }
        }

        [WireContract("org.example.Wall")]
        public partial class Wall
        {
            [WireMember("name")]
            public string? Name { get; set; }
        }

        [WireEnum("org.example.Colour")]
        public enum Colour
        {
            RED,
            [WireKey("light blue")]
            BLUE,
        }

        [WireInterface("org.example.Tool")]
        public interface ITool : IWireObject;

        [WireContract("org.example.Brush")]
        public sealed partial class Brush : ITool
        {
            [WireMember("width")]
            public int? Width { get; set; }
        }
        """;

    public const string RareMembers =
        """
        using System.Collections.Generic;
        using Plugin.Abstractions;
        using Plugin.Abstractions.Wire;

        namespace Sample;

        [WireContract("org.example.Toolbox")]
        public sealed partial class Toolbox
        {
            [WireMember("parameters")]
            public Dictionary<string, WireValue?>? Parameters { get; set; }

            [WireMember("foreign")]
            public List<WireJson?>? Foreign { get; set; }

            [WireMember("triple")]
            public Ternary<int?, string, bool?>? Triple { get; set; }

            [WireMember("range")]
            public Pair<long?, long?>? Range { get; set; }

            [WireMember("mixed")]
            public Pair<string, long?>? Mixed { get; set; }

            [WireMember("labels", OmitEmpty = true)]
            public List<string?>? Labels { get; set; }
        }
        """;

    public const string Plugin =
        """
        using System.Threading.Tasks;
        using Plugin.Abstractions;

        namespace Sample;

        [Capability("wall-painting")]
        public interface IWallPainting
        {
            ValueTask<PaintAnswer> PaintAsync(PaintCommand command, CommandContext context);
        }

        public sealed class WallPainting : IWallPainting
        {
            ValueTask<PaintAnswer> IWallPainting.PaintAsync(PaintCommand command, CommandContext context) => new(new PaintAnswer());
        }

        [CapabilityClient]
        public sealed partial class WallPaintingClient : IWallPainting;

        [Plugin("Painter")]
        public sealed partial class Painter
        {
            [Handlers]
            public WallPainting Walls { get; } = new();
        }
        """;
}
