using Plugin.Transport.Agent.Frames;

namespace Plugin.Cli.Decoding;

/// <summary>A JSON text to show, with what is known about it.</summary>
/// <param name="Json">The text; UTF-8, or ISO-8859-1 as the kernel's HTTP client writes it.</param>
/// <param name="WireName">The class of a bare object; null when unknown or when the text itself names its classes.</param>
/// <param name="Frame">The header of the frame the text came in, if it came in one.</param>
/// <param name="Title">What the text is, if the input says so.</param>
internal sealed record Body(ReadOnlyMemory<byte> Json, string? WireName = null, FrameHeader? Frame = null, string? Title = null);
