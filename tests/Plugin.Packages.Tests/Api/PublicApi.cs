using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Plugin.Packages.Tests.Api;

/// <summary>Lists what an assembly offers: a line for each type, and below it one for each member, in an order that depends on names only.</summary>
internal static class PublicApi
{
    private const string Contract = "WireContractAttribute";

    /// <summary>Reads an assembly and lists it.</summary>
    /// <param name="path">The assembly; those it references are looked for beside it and among those of this process.</param>
    public static IReadOnlyList<string> Of(string path)
    {
        var assembly = MetadataReference.CreateFromFile(path);
        var compilation = CSharpCompilation.Create("listing", references: [assembly, .. Platform(), .. Neighbours(path)]);
        var symbol = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(assembly)!;
        return [.. Namespaces(symbol.GlobalNamespace).OrderBy(Name, StringComparer.Ordinal).SelectMany(List)];
    }

    private static IEnumerable<string> List(INamespaceSymbol space)
    {
        var types = space.GetTypeMembers().SelectMany(WithNested).ToList();
        return types.Count == 0
            ? []
            : ["", $"namespace {Name(space)}", .. types.OrderBy(Name, StringComparer.Ordinal).ThenBy(static type => type.Arity).SelectMany(List)];
    }

    private static IEnumerable<string> List(INamedTypeSymbol type) =>
        [$"  {Signature.Of(type)}", .. Members(type).Select(static member => $"    {member}")];

    private static IEnumerable<string> Members(INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Delegate)
        {
            return [];
        }

        // That a contract can be made without arguments is a rule of contracts.
        var isContract = type.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == Contract);
        return type.GetMembers()
            .Where(IsOffered)
            .Where(static member => member is not INamedTypeSymbol and not IMethodSymbol { AssociatedSymbol: not null })
            .Where(member => !(isContract && member is IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.Length: 0 }))
            .Where(static member => !member.IsOverride && !IsWrittenByTheCompiler(member))
            .Where(member => !(type.TypeKind == TypeKind.Enum && member is not IFieldSymbol))
            .Where(member => !(type.IsValueType && member is IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.Length: 0 }))
            .Select(static member => (member.Name, Text: Signature.Of(member)))
            .OrderBy(static member => member.Name, StringComparer.Ordinal).ThenBy(static member => member.Text, StringComparer.Ordinal)
            .Select(static member => member.Text);
    }

    /// <summary>Whether code elsewhere can name it: itself and what it is in are public, or protected in a class that can be derived from.</summary>
    private static bool IsOffered(ISymbol symbol) => symbol.DeclaredAccessibility switch
    {
        Accessibility.Public => true,
        Accessibility.Protected or Accessibility.ProtectedOrInternal => symbol.ContainingType is { IsSealed: false } type && IsDerivable(type),
        _ => false,
    };

    private static bool IsDerivable(INamedTypeSymbol type) => type.InstanceConstructors.Any(static constructor =>
        constructor.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal);

    private static bool IsWrittenByTheCompiler(ISymbol member) =>
        member.Name == "<Clone>$" || member.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "CompilerGeneratedAttribute");

    private static IEnumerable<INamedTypeSymbol> WithNested(INamedTypeSymbol type) =>
        IsOffered(type) ? [type, .. type.GetTypeMembers().SelectMany(WithNested)] : [];

    private static IEnumerable<INamespaceSymbol> Namespaces(INamespaceSymbol space) => [space, .. space.GetNamespaceMembers().SelectMany(Namespaces)];

    private static string Name(ISymbol symbol) => symbol.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat);

    private static IEnumerable<MetadataReference> Platform() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Select(static path => MetadataReference.CreateFromFile(path));

    private static IEnumerable<MetadataReference> Neighbours(string path) => Directory.EnumerateFiles(Path.GetDirectoryName(path)!, "*.dll")
        .Where(neighbour => neighbour != path)
        .Select(static neighbour => MetadataReference.CreateFromFile(neighbour));
}
