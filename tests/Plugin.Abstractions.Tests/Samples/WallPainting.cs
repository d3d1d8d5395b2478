namespace Plugin.Abstractions.Tests.Samples;

public sealed class WallPainting : IWallPainting
{
    public async ValueTask<PaintAnswer> PaintAsync(PaintCommand command, CommandContext context)
    {
        await Task.Yield();
        return new PaintAnswer { Litres = command.Coats };
    }
}
