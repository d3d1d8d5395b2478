using Plugin.Abstractions;

namespace Strict;

/// <summary>Paints, and says how the walls are.</summary>
[Plugin("Painter")]
public sealed partial class PainterPlugin
{
    /// <summary>Paints walls.</summary>
    [Handlers]
    public WallPainting Walls { get; } = new();

    /// <summary>Looks at the walls.</summary>
    [Handles]
    public ValueTask<Answer> InspectAsync(InspectCommand command, CommandContext context) => new(new Answer());
}
