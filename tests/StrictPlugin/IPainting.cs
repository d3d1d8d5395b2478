using Plugin.Abstractions;

namespace Strict;

/// <summary>Paints.</summary>
[Capability("painting")]
public interface IPainting
{
    /// <summary>Paints a wall.</summary>
    ValueTask<PaintAnswer> PaintAsync(PaintCommand command, CommandContext context);
}
