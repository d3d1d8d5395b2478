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

        context.RegisterSourceOutput(
            parsed.Select(static (result, _) => result.Model).WithTrackingName(StepNames.PluginModels),
            static (output, plugin) =>
            {
                if (plugin is not null)
                {
                    output.AddSource($"{plugin.HintName}.Dispatch.g.cs", Invariant.Run(() => DispatchEmitter.Emit(plugin)));
                }
            });

        context.RegisterSourceOutput(
            parsed.SelectMany(static (result, _) => result.Diagnostics).WithTrackingName(StepNames.PluginDiagnostics),
            static (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic()));
    }
}
