using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Plugin.Generators.Contracts;

/// <summary>
/// Tells declarations of contracts to which a codec can be added from those that are refused. Whatever is generated leaves the
/// latter out, so that one mistake is one message.
/// </summary>
internal static class Declarations
{
    /// <summary>True when a codec can be the other half of the class. Classes of other assemblies have theirs.</summary>
    public static bool TakeACodec(ITypeSymbol type) =>
        type.DeclaringSyntaxReferences.IsEmpty
        || (type is INamedTypeSymbol { ContainingType: null, IsGenericType: false, IsRecord: false, IsFileLocal: false, IsStatic: false } && IsPartial(type));

    /// <summary>True when a type is a contract that is refused, or holds one.</summary>
    public static bool NameARefusedOne(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => NameARefusedOne(array.ElementType),
        INamedTypeSymbol named when named.Has(WellKnown.WireContract) => !TakeACodec(named),
        INamedTypeSymbol { TypeKind: TypeKind.Enum or TypeKind.Interface } named when named.Has(WellKnown.WireEnum) || named.Has(WellKnown.WireInterface) =>
            !named.StandsAlone(),
        INamedTypeSymbol { IsGenericType: true } generic => generic.TypeArguments.Any(NameARefusedOne),
        _ => false,
    };

    /// <summary>True when a type of the project may have other parts.</summary>
    public static bool IsPartial(ITypeSymbol type) =>
        type.DeclaringSyntaxReferences[0].GetSyntax() is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword);
}
