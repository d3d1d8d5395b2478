using Microsoft.CodeAnalysis;
using Plugin.Generators.Emit;
using Plugin.Generators.Reading;

namespace Plugin.Generators.Contracts;

/// <summary>Writes the codec of every <c>[WireContract]</c> class.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ContractGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var parsed = context
            .ReadAll(WellKnown.WireContract, ContractParser.Parse)
            .WithTrackingName(StepNames.ParseContracts);

        context.WriteFiles(parsed, StepNames.ContractModels, static contract => $"{contract.HintName}.Codec.g.cs", ContractEmitter.Emit);
        context.Report(parsed, StepNames.ContractDiagnostics);
    }
}
