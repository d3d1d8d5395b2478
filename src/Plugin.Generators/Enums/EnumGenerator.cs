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
        var models = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                WellKnown.WireEnum,
                static (node, _) => node is EnumDeclarationSyntax,
                static (attributed, _) => Invariant.Run(() => EnumParser.Parse(attributed)))
            .WithTrackingName(StepNames.EnumModels);

        context.RegisterSourceOutput(
            models,
            static (output, model) => output.AddSource($"{model.HintName}.Codec.g.cs", Invariant.Run(() => EnumEmitter.Emit(model))));
    }
}
