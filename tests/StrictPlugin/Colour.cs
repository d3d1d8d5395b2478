using Plugin.Abstractions;

namespace Strict;

/// <summary>What walls are painted in.</summary>
[WireEnum("org.example.Colour")]
public enum Colour
{
    /// <summary>White.</summary>
    White,

    /// <summary>Blue.</summary>
    Blue,
}
