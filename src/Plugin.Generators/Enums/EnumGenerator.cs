using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plugin.Generators.Emit;

namespace Plugin.Generators.Enums;

/// <summary>Writes the codec of every <c>[WireEnum]</c> enumeration.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class EnumGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var parsed = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                WellKnown.WireEnum,
                static (node, _) => node is EnumDeclarationSyntax,
                static (attributed, _) => Invariant.Run(() => EnumParser.Parse(attributed)))
            .WithTrackingName(StepNames.ParseEnums);

        context.RegisterSourceOutput(
            parsed.Select(static (result, _) => result.Model).WithTrackingName(StepNames.EnumModels),
            static (output, model) =>
            {
                if (model is not null)
                {
                    output.AddSource($"{model.HintName}.Codec.g.cs", Invariant.Run(() => EnumEmitter.Emit(model)));
                }
            });

        context.RegisterSourceOutput(
            parsed.SelectMany(static (result, _) => result.Diagnostics).WithTrackingName(StepNames.EnumDiagnostics),
            static (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic()));
    }
}
