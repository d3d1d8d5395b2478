using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Plugin.Generators.Dispatch;

namespace Plugin.Generators.Analyzers.Plugins;

/// <summary>The classes whose handlers some plugin of the compilation has; gathered when it is first asked.</summary>
internal sealed class PluginParts(SdkTypes sdk)
{
    private readonly Lazy<HashSet<ITypeSymbol>> _reached = new(() => Gather(sdk), LazyThreadSafetyMode.ExecutionAndPublication);

    public bool Reach(INamedTypeSymbol type) => _reached.Value.Contains(type.OriginalDefinition);

    /// <summary>True when a type brings handlers, custom actions or an interface that a transport looks for.</summary>
    public static bool HasHandlers(ITypeSymbol type, SdkTypes sdk) =>
        (type.TypeKind == TypeKind.Interface && SdkTypes.Has(type, sdk.Capability))
        || sdk.CapabilitiesOf(type).Any()
        || PluginParser.ServesRequests(type)
        || type.SelfAndBases().Any(level => level.GetMembers().Any(member => member is IMethodSymbol { MethodKind: MethodKind.Ordinary } && SdkTypes.Has(member, sdk.Handles)));

    private static HashSet<ITypeSymbol> Gather(SdkTypes sdk)
    {
        var reached = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        var open = new Stack<INamespaceOrTypeSymbol>([sdk.Compilation.Assembly.GlobalNamespace]);
        while (open.Count > 0)
        {
            foreach (var member in open.Pop().GetMembers().OfType<INamespaceOrTypeSymbol>())
            {
                open.Push(member);
                if (member is INamedTypeSymbol { TypeKind: TypeKind.Class } type && SdkTypes.Has(type, sdk.Plugin))
                {
                    Add(type);
                    foreach (var property in type.SelfAndBases().SelectMany(static level => level.GetMembers()).OfType<IPropertySymbol>().Where(each => SdkTypes.Has(each, sdk.Handlers)))
                    {
                        Add(property.Type);
                    }
                }
            }
        }

        return reached;

        void Add(ITypeSymbol type) => reached.UnionWith(type.SelfAndBases().Concat(type.AllInterfaces).Select(static each => each.OriginalDefinition));
    }
}
