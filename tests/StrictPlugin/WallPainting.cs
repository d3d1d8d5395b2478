using Plugin.Abstractions;

namespace Strict;

/// <summary>Paints walls.</summary>
public sealed class WallPainting : IPainting
{
    /// <inheritdoc/>
    public async ValueTask<PaintAnswer> PaintAsync(PaintCommand command, CommandContext context)
    {
        context.Progress.Report(new("painting", 0, command.Colours?.Count));
        await Task.Delay(TimeSpan.Zero, context.Cancellation).ConfigureAwait(false);
        return new PaintAnswer { Litres = 1 };
    }
}
