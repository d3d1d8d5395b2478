using Plugin.Generators.Diagnostics;
using Plugin.Generators.Model;

namespace Plugin.Generators.Reading;

/// <summary>What was read and has something to say, at places that move with every line before them.</summary>
internal interface IReport
{
    EquatableArray<DiagnosticInfo> Diagnostics { get; }
}
