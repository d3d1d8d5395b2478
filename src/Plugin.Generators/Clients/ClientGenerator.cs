using Microsoft.CodeAnalysis;
using Plugin.Generators.Emit;
using Plugin.Generators.Reading;

namespace Plugin.Generators.Clients;

/// <summary>Writes the kernel's side of the capabilities that a <c>[CapabilityClient]</c> class lists.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ClientGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var parsed = context
            .Read(WellKnown.CapabilityClient, static (declared, _) => ClientParser.Parse(declared))
            .WithTrackingName(StepNames.ParseClients);

        context.RegisterSourceOutput(
            parsed.Select(static (result, _) => result.Model).WithTrackingName(StepNames.ClientModels),
            static (output, client) =>
            {
                if (client is not null)
                {
                    output.AddSource($"{client.HintName}.Client.g.cs", Invariant.Run(() => ClientEmitter.Emit(client)));
                }
            });

        context.RegisterSourceOutput(
            parsed.SelectMany(static (result, _) => result.Diagnostics).WithTrackingName(StepNames.ClientDiagnostics),
            static (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic()));
    }
}
