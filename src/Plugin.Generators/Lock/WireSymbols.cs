using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Plugin.Generators.Lock;

/// <summary>The types of an assembly that have a part in the wire.</summary>
internal sealed class WireSymbols
{
    private readonly Dictionary<INamedTypeSymbol, List<string>> _implementers = new(SymbolEqualityComparer.Default);
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly List<INamedTypeSymbol> _types = [];

    private WireSymbols(IAssemblySymbol assembly)
    {
        foreach (var type in Types(assembly.GlobalNamespace))
        {
            if (LockEntryBuilder.Key(type) is { } key)
            {
                _keys.Add(key);
                _types.Add(type);
                AddToInterfaces(type);
            }
        }
    }

    public static WireSymbols Of(Compilation compilation) => new(compilation.Assembly);

    /// <summary>The keys of their entries.</summary>
    public ISet<string> Keys => _keys;

    /// <summary>The entries of all of them.</summary>
    public IEnumerable<LockEntry> Entries => _types.Select(type => LockEntryBuilder.Build(type, Implementers)!);

    /// <summary>The wire names of the concrete contracts that implement an interface.</summary>
    public IEnumerable<string> Implementers(INamedTypeSymbol type) =>
        _implementers.TryGetValue(type, out var names) ? names : [];

    private void AddToInterfaces(INamedTypeSymbol type)
    {
        if (type.TypeKind != TypeKind.Class || type.IsAbstract)
        {
            return;
        }

        foreach (var each in type.AllInterfaces)
        {
            if (!_implementers.TryGetValue(each, out var names))
            {
                _implementers.Add(each, names = []);
            }

            names.Add(WireKind.WireName(type)!);
        }
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) =>
        container.GetMembers().SelectMany(static member => member switch
        {
            INamespaceSymbol inner => Types(inner),
            INamedTypeSymbol type => Types(type).Prepend(type),
            _ => [],
        });
}
