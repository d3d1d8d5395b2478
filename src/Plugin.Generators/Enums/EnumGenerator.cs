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

        context.WriteFiles(parsed, StepNames.EnumModels, static model => $"{model.HintName}.Codec.g.cs", EnumEmitter.Emit);
        context.Report(parsed, StepNames.EnumDiagnostics);
    }
}
