using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plugin.Generators.Emit;

namespace Plugin.Generators.Contracts;

/// <summary>Writes the codec of every <c>[WireContract]</c> class.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ContractGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var parsed = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                WellKnown.WireContract,
                static (node, _) => node is ClassDeclarationSyntax or RecordDeclarationSyntax,
                static (attributed, cancellation) => Invariant.Run(() => ContractParser.Parse(attributed, cancellation)))
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

        var names = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                WellKnown.WireContract,
                static (node, _) => node is ClassDeclarationSyntax,
                static (attributed, _) => NamedContract.Of(attributed))
            .WithTrackingName(StepNames.ContractNames);

        context.RegisterSourceOutput(
            names.Collect().SelectMany(static (all, _) => NamedContract.Clashes(all)),
            static (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic()));
    }
}
