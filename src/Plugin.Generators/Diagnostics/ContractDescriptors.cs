using Microsoft.CodeAnalysis;

namespace Plugin.Generators.Diagnostics;

/// <summary>What analyzers say about contracts; what the generators refuse is in <see cref="DiagnosticDescriptors"/>.</summary>
internal static class ContractDescriptors
{
    public static readonly DiagnosticDescriptor MutatingCommandNamesNoResource = Rule(
        DiagnosticIds.PLG0010MutatingCommandNamesNoResource, "A mutating command names no resource",
        "'{0}' changes the device and names no resource, so two of them may change one thing at a time: add [ResourceKey(kind, path)] with the property that names it");

    public static readonly DiagnosticDescriptor MembersAreInSeveralFiles = Rule(
        DiagnosticIds.PLG0011MembersAreInSeveralFiles, "The members of a contract are in several files",
        "'{0}' has wire members here and in '{1}': they travel in the order of their declaration, which would be that of the files in the build, so put them into one file");

    public static readonly DiagnosticDescriptor WireNameLooksMisspelt = Rule(
        DiagnosticIds.PLG0012WireNameLooksMisspelt, "A wire name looks misspelt",
        "No contract is known by the wire name '{0}', but '{1}' is, which '{2}' has: a kernel would not find the class");

    private static DiagnosticDescriptor Rule(string id, string title, string message) =>
        DiagnosticRule.Warning(id, DiagnosticCategories.Contracts, title, message);
}
