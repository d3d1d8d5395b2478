using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Plugin.Generators.Contracts;
using Plugin.Generators.Emit;
using Plugin.Generators.Model;
using Plugin.Generators.Reading;

namespace Plugin.Generators.Registry;

/// <summary>Writes the registry of an assembly's contracts, in the namespace that is named like the assembly.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class RegistryGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var contracts = context.Read(WellKnown.WireContract, static (declared, _) => Parse(declared)).Collect();

        var place = context.CompilationProvider.Select(static (compilation, _) => NamespaceOf(compilation.AssemblyName ?? "Plugin"))
            .Combine(context.AnalyzerConfigOptionsProvider.Select(static (options, _) => ClassName(options.GlobalOptions)));

        var model = contracts
            .Combine(place)
            .Select(static (pair, _) => new RegistryModel(
                pair.Right.Left,
                pair.Right.Right,
                new(pair.Left.GroupBy(static contract => contract.WireName).Select(static group => group.First())
                    .OrderBy(static contract => contract.WireName, StringComparer.Ordinal))))
            .WithTrackingName(StepNames.RegistryModel);

        context.RegisterSourceOutput(model, static (output, registry) =>
        {
            if (registry.Contracts.Count > 0)
            {
                output.AddSource("WireTypes.g.cs", Invariant.Run(() => RegistryEmitter.Emit(registry)));
            }
        });
    }

    private static RegisteredContract? Parse(DeclaredType declared)
    {
        var type = declared.Type;
        return !declared.IsPlainClass || type.IsAbstract || !Declarations.TakeACodec(type)
            ? null
            : new(declared.Attribute.FirstText() ?? "", type.FullName(), type.DeclaredAccessibility == Accessibility.Public);
    }

    // A name of its own tells the registry apart where code imports the namespaces of several assemblies.
    private static string ClassName(AnalyzerConfigOptions options) =>
        options.TryGetValue("build_property.WireTypesName", out var name) && SyntaxFacts.IsValidIdentifier(name) ? name : "WireTypes";

    private static string NamePart(string part) => new([.. part.Select(static c => char.IsLetterOrDigit(c) ? c : '_')]);

    private static string NamespaceOf(string assemblyName) =>
        string.Join(".", assemblyName.Split('.').Select(static part =>
            NamePart(part) is var name && (name.Length == 0 || char.IsDigit(name[0])) ? "_" + name : name));
}
