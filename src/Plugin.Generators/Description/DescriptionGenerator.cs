using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plugin.Generators.Analyzers.Sending;
using Plugin.Generators.Emit;

namespace Plugin.Generators.Description;

/// <summary>Describes every <c>[Plugin]</c> class in an attribute: what it serves, and how.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class DescriptionGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var plugins = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                WellKnown.Plugin,
                static (node, _) => node is ClassDeclarationSyntax,
                static (attributed, _) => Invariant.Run(() => DescriptionParser.Parse(attributed)))
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
