using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Plugin.Generators.Diagnostics;

/// <summary>A place in a file, by value.</summary>
internal sealed record LocationInfo(string File, TextSpan Span, LinePositionSpan Lines)
{
    public static LocationInfo? From(Location? location) =>
        location?.SourceTree is { } tree
            ? new LocationInfo(tree.FilePath, location.SourceSpan, location.GetLineSpan().Span)
            : null;

    public Location ToLocation() => Location.Create(File, Span, Lines);
}
