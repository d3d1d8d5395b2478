using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Plugin.Generators.Clients;
using Plugin.Generators.Contracts;
using Plugin.Generators.CustomActions;
using Plugin.Generators.Description;
using Plugin.Generators.Dispatch;
using Plugin.Generators.Enums;
using Plugin.Generators.Interfaces;
using Plugin.Generators.Lock;
using Plugin.Generators.Registry;

namespace Plugin.Generators.Tests.Driving;

/// <summary>Runs all generators.</summary>
internal static class Generate
{
    public static GeneratorDriver Driver(bool trackSteps = true) => CSharpGeneratorDriver.Create(
        [
            new ContractGenerator().AsSourceGenerator(),
            new EnumGenerator().AsSourceGenerator(),
            new InterfaceGenerator().AsSourceGenerator(),
            new RegistryGenerator().AsSourceGenerator(),
            new DispatchGenerator().AsSourceGenerator(),
            new CustomActionGenerator().AsSourceGenerator(),
            new DescriptionGenerator().AsSourceGenerator(),
            new ClientGenerator().AsSourceGenerator(),
            new LockGenerator().AsSourceGenerator(),
        ],
        parseOptions: Compile.ParseOptions,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: trackSteps));

    public static GeneratorDriverRunResult From(params string[] sources) => Driver().RunGenerators(Compile.Sources(sources)).GetRunResult();

    /// <summary>The generated files, by name.</summary>
    public static SortedDictionary<string, string> Files(GeneratorDriverRunResult result) =>
        new(result.Results.SelectMany(static each => each.GeneratedSources).ToDictionary(static file => file.HintName, static file => file.SourceText.ToString()), StringComparer.Ordinal);
}
