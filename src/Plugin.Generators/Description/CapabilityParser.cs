using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Plugin.Generators.Dispatch;

namespace Plugin.Generators.Description;

/// <summary>Finds the capabilities that a plugin's commands are of: those it implements, and those it serves in part.</summary>
internal static class CapabilityParser
{
    /// <summary>The capabilities, in the order of their names; one that is implemented comes before one that is not.</summary>
    /// <param name="sources">What has handlers.</param>
    /// <param name="served">The commands that the plugin serves.</param>
    public static IReadOnlyList<INamedTypeSymbol> Parse(IEnumerable<HandlerSource> sources, IReadOnlyCollection<INamedTypeSymbol> served)
    {
        var implemented = sources.SelectMany(static source => PluginParser.Capabilities(source.Type)).ToList();
        var covered = new HashSet<ISymbol>(implemented.SelectMany(Commands), SymbolEqualityComparer.Default);
        var single = served.Where(command => !covered.Contains(command)).ToList();
        var inPart = single.Select(static command => command.ContainingAssembly)
            .Distinct<IAssemblySymbol>(SymbolEqualityComparer.Default)
            .SelectMany(static assembly => DeclaredIn(assembly.GlobalNamespace))
            .Where(capability => Commands(capability).Any(single.Contains));
        return [.. implemented.OrderBy(Name, StringComparer.Ordinal).Concat(inPart.OrderBy(Name, StringComparer.Ordinal))
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)];

        static string Name(INamedTypeSymbol capability) => NameOf(capability);
    }

    /// <summary>The name in its attribute.</summary>
    public static string NameOf(INamedTypeSymbol capability) => capability.Attribute(WellKnown.Capability)?.FirstText() ?? capability.Name;

    /// <summary>The commands that its methods take.</summary>
    public static IEnumerable<INamedTypeSymbol> Commands(INamedTypeSymbol capability) =>
        capability.GetMembers().OfType<IMethodSymbol>()
            .Where(static method => method.MethodKind == MethodKind.Ordinary && method.Parameters.Length > 0)
            .Select(static method => method.Parameters[0].Type).OfType<INamedTypeSymbol>();

    /// <summary>The name of the capability of each command; of several, that of the first.</summary>
    public static Dictionary<ISymbol, string> ByCommand(IEnumerable<INamedTypeSymbol> capabilities)
    {
        var names = new Dictionary<ISymbol, string>(SymbolEqualityComparer.Default);
        foreach (var capability in capabilities)
        {
            foreach (var command in Commands(capability).Where(command => !names.ContainsKey(command)))
            {
                names.Add(command, NameOf(capability));
            }
        }

        return names;
    }

    private static IEnumerable<INamedTypeSymbol> DeclaredIn(INamespaceSymbol space) =>
        space.GetTypeMembers().Where(static type => type.TypeKind == TypeKind.Interface && type.Has(WellKnown.Capability))
            .Concat(space.GetNamespaceMembers().SelectMany(DeclaredIn));
}
