using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Plugin.Generators.Diagnostics;

namespace Plugin.Generators.Analyzers.Sending;

/// <summary>
/// Compares the <c>[Since]</c> of what is used with <c>MinimumCloudStackVersion</c>. A project that does not set it is
/// not looked at.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NewerThanTheOldestKernelAnalyzer : SdkAnalyzer
{
    /// <summary>The MSBuild property with the oldest release that the plugin serves, for example <c>4.19</c>.</summary>
    internal const string MinimumProperty = "MinimumCloudStackVersion";

    /// <summary>Creates the analyzer.</summary>
    public NewerThanTheOldestKernelAnalyzer()
        : base(SendingDescriptors.NewerThanTheOldestKernel)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext start, SdkTypes sdk)
    {
        if (BuildProperty.Of(start.Options, MinimumProperty) is { } text && Parse(text) is { } minimum && sdk.Since is { } since)
        {
            start.RegisterOperationAction(
                context => Check(context, since, minimum, text), OperationKind.PropertyReference, OperationKind.FieldReference, OperationKind.ObjectCreation);
        }
    }

    private static void Check(OperationAnalysisContext context, INamedTypeSymbol since, Version minimum, string minimumText)
    {
        ISymbol? used = context.Operation switch
        {
            IMemberReferenceOperation reference => reference.Member,
            IObjectCreationOperation creation => creation.Type,
            _ => null,
        };
        if (used is not null && SdkTypes.Mark(used, since)?.FirstText() is { } release && Parse(release) is { } first && first > minimum)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                SendingDescriptors.NewerThanTheOldestKernel,
                context.Operation.Syntax.GetLocation(),
                used is INamedTypeSymbol ? used.Name : $"{used.ContainingType.Name}.{used.Name}",
                release,
                minimumText));
        }
    }

    private static Version? Parse(string text) =>
        Version.TryParse(text.IndexOf('.') < 0 ? text + ".0" : text, out var version) ? new(version.Major, version.Minor, Math.Max(version.Build, 0)) : null;
}
