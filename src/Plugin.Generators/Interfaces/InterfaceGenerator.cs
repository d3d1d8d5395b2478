using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Plugin.Generators.Emit;
using Plugin.Generators.Model;
using Plugin.Generators.Reading;

namespace Plugin.Generators.Interfaces;

/// <summary>Writes the codec of every <c>[WireInterface]</c> interface, over the contracts of the assembly that implement it.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class InterfaceGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var parsed = context
            .Read(WellKnown.WireInterface, static (declared, _) => InterfaceParser.ParseInterface(declared))
            .WithTrackingName(StepNames.ParseInterfaces);

        var interfaces = parsed
            .Select(static (result, _) => result.Model)
            .Where(static model => model is not null)
            .Select(static (model, _) => model!)
            .WithTrackingName(StepNames.InterfaceModels);

        context.Report(parsed, StepNames.InterfaceDiagnostics);

        var implementations = context
            .Read(WellKnown.WireContract, static (declared, _) => InterfaceParser.ParseImplementation(declared))
            .Collect()
            .Select(static (models, _) => new EquatableArray<ImplementationModel>(models.OrderBy(static model => model.WireName, StringComparer.Ordinal)))
            .WithTrackingName(StepNames.ImplementationModels);

        context.RegisterSourceOutput(
            interfaces.Combine(implementations),
            static (output, pair) =>
            {
                var (model, all) = pair;
                var own = all.Where(each => each.Interfaces.Contains(model.FullName)).ToList();
                output.AddSource($"{model.HintName}.Codec.g.cs", Invariant.Run(() => InterfaceEmitter.Emit(model, own)));
            });
    }
}
