using Microsoft.CodeAnalysis;
using Plugin.Generators.Emit;
using Plugin.Generators.Reading;

namespace Plugin.Generators.Enums;

/// <summary>Writes the codec of every <c>[WireEnum]</c> enumeration.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class EnumGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var parsed = context
            .Read(WellKnown.WireEnum, static (declared, _) => EnumParser.Parse(declared))
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
