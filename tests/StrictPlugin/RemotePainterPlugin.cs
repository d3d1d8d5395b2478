using Plugin.Abstractions;

namespace Strict;

/// <summary>Serves painting and has another process do it.</summary>
/// <param name="channel">The way to that process.</param>
[Plugin("Remote painter")]
public sealed partial class RemotePainterPlugin(ICommandChannel channel)
{
    /// <summary>Forwards each command.</summary>
    [Handlers]
    public PaintingClient Walls { get; } = new(channel);
}
