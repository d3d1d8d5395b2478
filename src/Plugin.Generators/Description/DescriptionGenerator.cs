using Microsoft.CodeAnalysis;
using Plugin.Generators.Analyzers.Sending;
using Plugin.Generators.Emit;
using Plugin.Generators.Reading;

namespace Plugin.Generators.Description;

/// <summary>Describes every <c>[Plugin]</c> class in an attribute: what it serves, and how.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class DescriptionGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var plugins = context
            .Read(WellKnown.Plugin, static (declared, _) => DescriptionParser.Parse(declared))
            .WithTrackingName(StepNames.DescriptionModels);

        var oldestKernel = context.AnalyzerConfigOptionsProvider.Select(static (options, _) =>
            options.GlobalOptions.TryGetValue("build_property." + NewerThanTheOldestKernelAnalyzer.MinimumProperty, out var release) && release.Length > 0
                ? release
                : null);

        context.RegisterSourceOutput(plugins.Combine(oldestKernel), static (output, pair) =>
        {
            if (pair.Left is { } plugin)
            {
                output.AddSource($"{plugin.HintName}.Description.g.cs", Invariant.Run(() => DescriptionEmitter.Emit(plugin, pair.Right)));
            }
        });
    }
}
