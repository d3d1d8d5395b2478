namespace Plugin.Abstractions.Tests.Samples;

[Capability("wall-painting")]
public interface IWallPainting
{
    ValueTask<PaintAnswer> PaintAsync(PaintCommand command, CommandContext context);
}
