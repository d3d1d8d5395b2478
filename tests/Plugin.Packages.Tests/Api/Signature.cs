using Microsoft.CodeAnalysis;

namespace Plugin.Packages.Tests.Api;

/// <summary>Writes types and members as C# declares them, without the namespaces of what they mention.</summary>
internal static class Signature
{
    private static readonly SymbolDisplayFormat s_names = new(
        delegateStyle: SymbolDisplayDelegateStyle.NameAndSignature,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeVariance
            | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
            | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private static readonly SymbolDisplayFormat s_unconstrained =
        s_names.RemoveGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeConstraints);

    private static readonly SymbolDisplayFormat s_members = s_names
        .WithMemberOptions(SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeRef
            | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeConstantValue)
        .WithParameterOptions(SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeExtensionThis
            | SymbolDisplayParameterOptions.IncludeDefaultValue)
        .WithKindOptions(SymbolDisplayKindOptions.IncludeMemberKeyword);

    /// <summary>A type, with what it derives from and implements.</summary>
    public static string Of(INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Delegate)
        {
            return $"delegate {type.ToDisplayString(s_members)}";
        }

        var bases = Bases(type).ToList();
        var name = type.ToDisplayString(s_unconstrained);
        var constraints = type.ToDisplayString(s_names)[name.Length..];
        return $"{Kind(type)} {name}{(bases.Count == 0 ? "" : $" : {string.Join(", ", bases)}")}{constraints}";
    }

    /// <summary>A member. What is not public says so, and a property says who may set it and when.</summary>
    public static string Of(ISymbol member)
    {
        var accessibility = member.DeclaredAccessibility == Accessibility.Public ? "" : "protected ";
        var signature = member.ToDisplayString(s_members);
        return member switch
        {
            IPropertySymbol property => $"{accessibility}{signature} {{ {Accessors(property)} }}",
            _ => $"{accessibility}{signature}",
        };
    }

    private static string Kind(INamedTypeSymbol type) => type.TypeKind switch
    {
        TypeKind.Interface => "interface",
        TypeKind.Enum => "enum",
        TypeKind.Struct => $"{(type.IsReadOnly ? "readonly " : "")}{(type.IsRefLikeType ? "ref " : "")}struct",
        _ => $"{(type.IsStatic ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "")}{(type.IsRecord ? "record" : "class")}",
    };

    private static IEnumerable<string> Bases(INamedTypeSymbol type)
    {
        if (type is { TypeKind: TypeKind.Class, BaseType.SpecialType: not SpecialType.System_Object, BaseType: { } parent })
        {
            yield return parent.ToDisplayString(s_names);
        }

        if (type.EnumUnderlyingType is { SpecialType: not SpecialType.System_Int32 } underlying)
        {
            yield return underlying.ToDisplayString(s_names);
        }

        var interfaces = type.TypeKind == TypeKind.Enum ? [] : type.Interfaces
            .Where(static implemented => implemented.DeclaredAccessibility == Accessibility.Public)
            // Every record has it.
            .Where(implemented => !(implemented.Name == "IEquatable" && SymbolEqualityComparer.Default.Equals(implemented.TypeArguments[0], type)))
            .Select(static implemented => implemented.ToDisplayString(s_names));
        foreach (var implemented in interfaces.Order(StringComparer.Ordinal))
        {
            yield return implemented;
        }
    }

    private static string Accessors(IPropertySymbol property) => string.Join(' ', new[]
    {
        IsOffered(property.GetMethod) ? "get;" : null,
        IsOffered(property.SetMethod) ? property.SetMethod!.IsInitOnly ? "init;" : "set;" : null,
    }.OfType<string>());

    private static bool IsOffered(IMethodSymbol? accessor) =>
        accessor?.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;
}
