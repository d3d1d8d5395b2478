using Microsoft.CodeAnalysis;
using Plugin.Generators.Model;

namespace Plugin.Generators.Diagnostics;

/// <summary>A diagnostic that holds no syntax tree, so that the pipeline keeps no compilation alive.</summary>
internal sealed record DiagnosticInfo(string Id, LocationInfo? Location, EquatableArray<string> Arguments)
{
    public static DiagnosticInfo Create(DiagnosticDescriptor descriptor, Location? location, params string[] arguments) =>
        new(descriptor.Id, LocationInfo.From(location), new EquatableArray<string>(arguments));

    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(DiagnosticDescriptors.ById(Id), Location?.ToLocation(), [.. Arguments]);
}
