using System.Collections.Concurrent;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Plugin.Generators.Diagnostics;

namespace Plugin.Generators.Analyzers.Plugins;

/// <summary>Finds plugins, which live as long as the process, whose constructor takes a service of a shorter life.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PluginTakesAScopedServiceAnalyzer : SdkAnalyzer
{
    private const string Container = "Microsoft.Extensions.DependencyInjection";

    /// <summary>Creates the analyzer.</summary>
    public PluginTakesAScopedServiceAnalyzer()
        : base(PluginDescriptors.PluginTakesAScopedService)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext start, SdkTypes sdk)
    {
        var context = start.Compilation.GetTypeByMetadataName("Microsoft.EntityFrameworkCore.DbContext");
        var scoped = new ConcurrentDictionary<ITypeSymbol, byte>(SymbolEqualityComparer.Default);
        var taken = new ConcurrentBag<IParameterSymbol>();
        start.RegisterOperationAction(each => Remember((IInvocationOperation)each.Operation, scoped), OperationKind.Invocation);
        start.RegisterSymbolAction(
            each =>
            {
                var constructor = (IMethodSymbol)each.Symbol;
                if (constructor.MethodKind == MethodKind.Constructor && SdkTypes.Has(constructor.ContainingType, sdk.Plugin))
                {
                    foreach (var parameter in constructor.Parameters)
                    {
                        taken.Add(parameter);
                    }
                }
            },
            SymbolKind.Method);
        start.RegisterCompilationEndAction(end =>
        {
            foreach (var parameter in taken.Where(each => IsAlwaysScoped(each.Type, context) || scoped.ContainsKey(each.Type)))
            {
                end.ReportDiagnostic(Diagnostic.Create(
                    PluginDescriptors.PluginTakesAScopedService, parameter.Locations[0], parameter.ContainingType.Name, parameter.Type.Name));
            }
        });
    }

    private static bool IsAlwaysScoped(ITypeSymbol type, INamedTypeSymbol? context) =>
        (context is not null && SdkTypes.Is(type, context))
        || type is { Name: "IOptionsSnapshot", ContainingNamespace.Name: "Options" }
        || type is { Name: "IServiceScope" or "AsyncServiceScope", ContainingNamespace.Name: "DependencyInjection" };

    /// <summary>Registrations: <c>AddScoped&lt;TService&gt;()</c> and <c>AddScoped(typeof(TService), …)</c>.</summary>
    private static void Remember(IInvocationOperation call, ConcurrentDictionary<ITypeSymbol, byte> scoped)
    {
        var method = call.TargetMethod;
        if (method.Name is not ("AddScoped" or "TryAddScoped" or "AddKeyedScoped") || method.ContainingNamespace?.ToDisplayString().StartsWith(Container, System.StringComparison.Ordinal) is not true)
        {
            return;
        }

        var service = method.TypeArguments.FirstOrDefault() ?? call.Arguments.Select(static each => each.Value).OfType<ITypeOfOperation>().FirstOrDefault()?.TypeOperand;
        if (service is not null)
        {
            scoped.TryAdd(service, 0);
        }
    }
}
