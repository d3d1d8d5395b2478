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

        context.WriteFiles(parsed, StepNames.CustomActionModels, static plugin => $"{plugin.HintName}.CustomActions.g.cs", CustomActionEmitter.Emit);
        context.Report(parsed, StepNames.CustomActionDiagnostics);
    }
}
