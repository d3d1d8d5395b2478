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

        context.WriteFiles(parsed, StepNames.ClientModels, static client => $"{client.HintName}.Client.g.cs", ClientEmitter.Emit);
        context.Report(parsed, StepNames.ClientDiagnostics);
    }
}
