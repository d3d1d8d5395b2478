using Microsoft.CodeAnalysis;

namespace Plugin.Generators.Reading;

/// <summary>A type of the project, and the attribute it was looked for by.</summary>
internal readonly record struct DeclaredType(INamedTypeSymbol Type, AttributeData Attribute, Compilation Compilation)
{
    /// <summary>True for a class that is no record.</summary>
    public bool IsPlainClass => Type is { TypeKind: TypeKind.Class, IsRecord: false };
}
