using System;
using Microsoft.CodeAnalysis;
using Plugin.Generators.Model;

namespace Plugin.Generators.Emit;

/// <summary>What generators do with what their parsers have made.</summary>
internal static class ParsedOutput
{
    /// <summary>Writes a file for each model. The name of the step is for tests.</summary>
    public static void WriteFiles<TModel>(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<Parsed<TModel>> parsed,
        string step,
        Func<TModel, string> hintName,
        Func<TModel, string> emit)
        where TModel : class, IEquatable<TModel> =>
        context.RegisterSourceOutput(
            parsed.Select(static (result, _) => result.Model).WithTrackingName(step),
            (output, model) =>
            {
                if (model is not null)
                {
                    output.AddSource(hintName(model), Invariant.Run(() => emit(model)));
                }
            });

    /// <summary>Reports what the parser has found. The name of the step is for tests.</summary>
    public static void Report<TModel>(
        this IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<Parsed<TModel>> parsed, string step)
        where TModel : class, IEquatable<TModel> =>
        context.RegisterSourceOutput(
            parsed.SelectMany(static (result, _) => result.Diagnostics).WithTrackingName(step),
            static (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic()));
}
