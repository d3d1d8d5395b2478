using Microsoft.CodeAnalysis;
using Plugin.Generators.Emit;
using Plugin.Generators.Reading;

namespace Plugin.Generators.CustomActions;

/// <summary>Binds the <c>[CustomAction]</c> methods of every <c>[Plugin]</c> class to what users give.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CustomActionGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var parsed = context
            .Read(WellKnown.Plugin, static (declared, _) => CustomActionParser.Parse(declared))
            .WithTrackingName(StepNames.ParseCustomActions);

        context.RegisterSourceOutput(
            parsed.Select(static (result, _) => result.Model).WithTrackingName(StepNames.CustomActionModels),
            static (output, plugin) =>
            {
                if (plugin is not null)
                {
                    output.AddSource($"{plugin.HintName}.CustomActions.g.cs", Invariant.Run(() => CustomActionEmitter.Emit(plugin)));
                }
            });

        context.RegisterSourceOutput(
            parsed.SelectMany(static (result, _) => result.Diagnostics).WithTrackingName(StepNames.CustomActionDiagnostics),
            static (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic()));
    }
}
