namespace Plugin.Abstractions.Tests.Samples;

[Plugin("Painter")]
public sealed partial class Painter
{
    [Handlers]
    public WallPainting Walls { get; } = new();

    [Handles]
    public ValueTask<Answer> CleanAsync(CleanCommand command, CommandContext context) => new(new Answer());
}
