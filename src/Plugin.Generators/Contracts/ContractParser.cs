using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plugin.Generators.Diagnostics;
using Plugin.Generators.Emit;
using Plugin.Generators.Model;
using Plugin.Generators.Reading;

namespace Plugin.Generators.Contracts;

/// <summary>Turns a <c>[WireContract]</c> class into its model.</summary>
internal static class ContractParser
{
    private const int BareConstruction = 1;
    private const string Everything = "Everything";

    /// <summary>Each contract, and what is wrong with several together.</summary>
    public static IEnumerable<Parsed<ContractModel>> Parse(IEnumerable<DeclaredType> declared, CancellationToken cancellation)
    {
        var types = declared.Where(static each => each.IsPlainClass || each.Type.IsRecord).ToList();
        var clashes = NamedContract.Clashes(types.Where(static each => each.IsPlainClass).Select(NamedContract.Of)).ToList();
        return types.Select(each => Parse(each, cancellation)).Concat(clashes.Select(Parsed<ContractModel>.Refused));
    }

    private static Parsed<ContractModel> Parse(DeclaredType declared, CancellationToken cancellation)
    {
        var type = declared.Type;
        var diagnostics = new List<DiagnosticInfo>();
        if (!Declarations.TakeACodec(type))
        {
            diagnostics.Add(DiagnosticInfo.Create(DiagnosticDescriptors.ContractMustBePartial, type.Locations[0], type.Name));
            return new(null, new(diagnostics));
        }

        var attribute = declared.Attribute;
        var wireName = attribute.FirstText() ?? "";
        if (!ClassNames.IsOne(wireName))
        {
            diagnostics.Add(DiagnosticInfo.Create(DiagnosticDescriptors.WireNameIsNoClassName, type.Locations[0], type.Name, wireName));
        }

        if (!Creation.IsPossible(type))
        {
            diagnostics.Add(DiagnosticInfo.Create(DiagnosticDescriptors.ContractNeedsAnEmptyConstructor, type.Locations[0], type.Name));
        }

        var members = Members(type, declared.Compilation, diagnostics, cancellation);
        var model = new ContractModel(
            type.NamespaceName(),
            Identifier.Of(type.Name),
            type.FullName(),
            type.HintName(),
            wireName,
            type.IsAbstract,
            type.IsSealed,
            IsRoot: !type.SelfAndBases().Skip(1).Any(static level => level.Has(WellKnown.WireContract) && Declarations.TakeACodec(level)),
            IsBare: attribute.Named("Construction")?.Scalar() is BareConstruction,
            type.DeclaredAccessibility == Accessibility.Public,
            Creation.Expression(type),
            new(members),
            new(ResourceKeyParser.Parse(type, diagnostics)));

        // What is refused is left out and the rest is written: a missing codec would be reported once for each use.
        return new(model, new(diagnostics));
    }

    private static List<MemberModel> Members(INamedTypeSymbol type, Compilation compilation, List<DiagnosticInfo> diagnostics, CancellationToken cancellation)
    {
        var members = new List<MemberModel>();
        var byWireName = new Dictionary<string, string>();
        foreach (var level in type.SelfAndBases())
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var property in level.GetMembers().OfType<IPropertySymbol>())
            {
                if (property.Attribute(WellKnown.WireMember)?.FirstText() is not { } wireName)
                {
                    continue;
                }

                if (MemberRules.Obstacle(property, type, compilation) is { } obstacle)
                {
                    diagnostics.Add(DiagnosticInfo.Create(DiagnosticDescriptors.MemberCannotBeFilled, Place(property, type), property.Name, obstacle));
                }
                else if (MemberRules.HiddenBy(property, type) is { } hiding)
                {
                    diagnostics.Add(DiagnosticInfo.Create(
                        DiagnosticDescriptors.MemberIsHidden, hiding.Locations[0], hiding.ContainingType.Name, hiding.Name, property.ContainingType.Name));
                }
                else if (byWireName.TryGetValue(wireName, out var other))
                {
                    diagnostics.Add(DiagnosticInfo.Create(DiagnosticDescriptors.MemberNameIsTaken, Place(property, type), wireName, other, property.Name));
                }
                else if (Member(property, wireName, !SymbolEqualityComparer.Default.Equals(level, type) || HasInitializer(property)) is { } member)
                {
                    byWireName.Add(wireName, property.Name);
                    members.Add(member);
                }
                else if (!Declarations.NameARefusedOne(property.Type))
                {
                    diagnostics.Add(DiagnosticInfo.Create(
                        DiagnosticDescriptors.MemberTypeIsNotSupported, Place(property, type), property.Name, property.Type.ToDisplayString()));
                }
            }
        }

        return members;
    }

    /// <summary>The property, or the contract where the property comes from another assembly.</summary>
    private static Location Place(IPropertySymbol property, INamedTypeSymbol type) =>
        property.Locations.FirstOrDefault(static location => location.IsInSource) ?? type.Locations[0];

    private static MemberModel? Member(IPropertySymbol property, string wireName, bool mayBeginOtherwise)
    {
        var isNullable = !property.Type.IsValueType || property.Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
        var codec = Declarations.NameARefusedOne(property.Type) ? null : CodecResolver.Codec(property.Type);
        var kind = codec switch
        {
            "Wire::TextCodec" => MemberKind.String,
            "Wire::SecretCodec" => MemberKind.Secret,
            "Wire::Int32Codec" => MemberKind.Int32,
            "Wire::Int64Codec" => MemberKind.Int64,
            "Wire::DoubleCodec" => MemberKind.Double,
            "Wire::BooleanCodec" => MemberKind.Boolean,
            not null when codec.StartsWith("Wire::MapCodec<", System.StringComparison.Ordinal) => MemberKind.Map,
            _ => MemberKind.Codec,
        };
        if (codec is not null && kind == MemberKind.Codec && !isNullable)
        {
            codec = $"Wire::RequiredCodec<{codec}, {property.Type.FullName()}>";
        }

        return codec is null
            ? null
            : new(
                wireName,
                Identifier.Of(property.Name),
                kind,
                kind is MemberKind.Codec or MemberKind.Map ? codec : null,
                isNullable,
                mayBeginOtherwise,
                Redaction(property),
                KeptAs: CodecResolver.MayLeaveOut(property.Type)
                    ? property.Type.WithNullableAnnotation(NullableAnnotation.Annotated).FullNameWithNullability()
                    : null,
                CountedBy: property.Attribute(WellKnown.WireMember)?.Named("OmitEmpty")?.Scalar() is true ? CountOf(property.Type) : null);
    }

    private static string? CountOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol or { SpecialType: SpecialType.System_String } => "Length",
        _ => type.GetMembers("Count").IsEmpty ? null : "Count",
    };

    private static bool HasInitializer(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.Any(static reference => reference.GetSyntax() is PropertyDeclarationSyntax { Initializer: not null });

    private static string? Redaction(IPropertySymbol property)
    {
        if (property.Attribute(WellKnown.Redact) is not { } attribute)
        {
            return null;
        }

        var argument = attribute.ConstructorArguments.FirstOrDefault();
        return argument.Kind == TypedConstantKind.Enum
            ? argument.Type!.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => Equals(field.ConstantValue, argument.Value))?.Name ?? Everything
            : Everything;
    }
}
