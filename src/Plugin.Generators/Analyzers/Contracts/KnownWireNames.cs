using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace Plugin.Generators.Analyzers.Contracts;

/// <summary>The wire names of the contracts in referenced assemblies; gathered when they are first asked for.</summary>
internal sealed class KnownWireNames
{
    private readonly Lazy<Dictionary<string, string>> _classes;
    private readonly Lazy<ILookup<int, string>> _byLength;

    public KnownWireNames(SdkTypes sdk)
    {
        _classes = new(() => Gather(sdk), LazyThreadSafetyMode.ExecutionAndPublication);
        _byLength = new(() => _classes.Value.Keys.ToLookup(static name => name.Length), LazyThreadSafetyMode.ExecutionAndPublication);
    }

    /// <summary>The class that has a wire name.</summary>
    public string ClassOf(string wireName) => _classes.Value[wireName];

    /// <summary>The name that was probably meant, or null when the name is known or unlike all others.</summary>
    public string? Near(string wireName)
    {
        if (_classes.Value.ContainsKey(wireName))
        {
            return null;
        }

        for (var edits = 0; edits <= Spelling.Furthest; edits++)
        {
            foreach (var length in edits == 0 ? [0] : new[] { -edits, edits })
            {
                if (_byLength.Value[wireName.Length + length].FirstOrDefault(name => Spelling.IsNear(wireName, name)) is { } near)
                {
                    return near;
                }
            }
        }

        return null;
    }

    private static Dictionary<string, string> Gather(SdkTypes sdk)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var sdkName = sdk.Command.ContainingAssembly.Name;
        foreach (var assembly in sdk.Compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (assembly.Name != sdkName && !assembly.Modules.Any(module => module.ReferencedAssemblies.Any(each => each.Name == sdkName)))
            {
                continue;
            }

            var open = new Stack<INamespaceSymbol>([assembly.GlobalNamespace]);
            while (open.Count > 0)
            {
                foreach (var member in open.Pop().GetMembers())
                {
                    if (member is INamespaceSymbol inner)
                    {
                        open.Push(inner);
                    }
                    else if (NameOf((INamedTypeSymbol)member, sdk) is { } name && !names.ContainsKey(name))
                    {
                        names.Add(name, member.Name);
                    }
                }
            }
        }

        return names;
    }

    /// <summary>The wire name of a type, or null when it does not travel under one.</summary>
    public static string? NameOf(INamedTypeSymbol type, SdkTypes sdk) =>
        (SdkTypes.Mark(type, sdk.WireContract) ?? SdkTypes.Mark(type, sdk.WireEnum) ?? SdkTypes.Mark(type, sdk.WireInterface))?.FirstText();
}
