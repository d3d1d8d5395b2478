using Microsoft.CodeAnalysis;
using Plugin.Generators.Emit;
using Plugin.Generators.Reading;

namespace Plugin.Generators.Dispatch;

/// <summary>Writes the dispatch table of every <c>[Plugin]</c> class.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class DispatchGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var parsed = context
            .Read(WellKnown.Plugin, static (declared, _) => PluginParser.Parse(declared))
            .WithTrackingName(StepNames.ParsePlugins);

        context.WriteFiles(parsed, StepNames.PluginModels, static plugin => $"{plugin.HintName}.Dispatch.g.cs", DispatchEmitter.Emit);
        context.Report(parsed, StepNames.PluginDiagnostics);
    }
}
