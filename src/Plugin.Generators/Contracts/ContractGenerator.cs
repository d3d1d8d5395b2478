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

        context.RegisterSourceOutput(
            parsed.Select(static (result, _) => result.Model).WithTrackingName(StepNames.ContractModels),
            static (output, contract) =>
            {
                if (contract is not null)
                {
                    output.AddSource($"{contract.HintName}.Codec.g.cs", Invariant.Run(() => ContractEmitter.Emit(contract)));
                }
            });

        context.RegisterSourceOutput(
            parsed.SelectMany(static (result, _) => result.Diagnostics).WithTrackingName(StepNames.ContractDiagnostics),
            static (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic()));
    }
}
