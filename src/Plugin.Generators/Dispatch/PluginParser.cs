using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Plugin.Generators.Contracts;
using Plugin.Generators.Diagnostics;
using Plugin.Generators.Emit;
using Plugin.Generators.Model;
using Plugin.Generators.Reading;

namespace Plugin.Generators.Dispatch;

/// <summary>Turns a <c>[Plugin]</c> class into its model.</summary>
internal static class PluginParser
{
    public static Parsed<PluginModel>? Parse(DeclaredType declared)
    {
        var type = declared.Type;
        if (type.TypeKind != TypeKind.Class)
        {
            return null;
        }

        var diagnostics = new List<DiagnosticInfo>();
        if (type.IsRecord || !Declarations.IsPartial(type) || !type.StandsAlone() || type.IsStatic)
        {
            diagnostics.Add(DiagnosticInfo.Create(DiagnosticDescriptors.PluginMustBePartial, type.Locations[0], type.Name));
            return new(null, new(diagnostics));
        }

        var sources = Sources(type);
        var routes = Routes(type, sources, diagnostics);
        if (routes.Count == 0 && !sources.SelectMany(HandlerParser.Handlers).Any() && diagnostics.Count == 0 && !sources.Any(static source => ServesRequests(source.Type)))
        {
            diagnostics.Add(DiagnosticInfo.Create(DiagnosticDescriptors.PluginHandlesNothing, type.Locations[0], type.Name));
        }

        var model = new PluginModel(
            type.NamespaceName(),
            Identifier.Of(type.Name),
            type.HintName(),
            declared.Attribute.FirstText() ?? type.Name,
            new(sources.SelectMany(static source => Capabilities(source.Type))
                .Select(static capability => capability.Attribute(WellKnown.Capability)!.FirstText() ?? capability.Name)
                .Distinct().OrderBy(static name => name, StringComparer.Ordinal)),
            new(sources.Where(static source => source.Property is not null).Select(static source => Identifier.Of(source.Property!))),
            new(routes.OrderBy(static route => route.WireName, StringComparer.Ordinal)));
        return new(model, new(diagnostics));
    }

    /// <summary>The plugin itself and its <c>[Handlers]</c> properties.</summary>
    internal static List<HandlerSource> Sources(INamedTypeSymbol type)
    {
        var sources = new List<HandlerSource> { new(type, type, null) };
        sources.AddRange(type.GetMembers().OfType<IPropertySymbol>()
            .Where(static property => !property.IsIndexer && property.Has(WellKnown.Handlers))
            .Select(property => new HandlerSource(type, property.Type, property.Name)));
        return sources;
    }

    /// <summary>True when a type does work that does not come as commands: it has custom actions, or an interface of a transport.</summary>
    internal static bool ServesRequests(ITypeSymbol type) =>
        type.Interfaces().Any(static each => each.IsNamed(WellKnown.RequestService))
        || type.SelfAndBases().Any(static level => level.GetMembers().Any(static member => member.Has(WellKnown.CustomAction)));

    private static List<RouteModel> Routes(INamedTypeSymbol plugin, List<HandlerSource> sources, List<DiagnosticInfo> diagnostics)
    {
        var routes = new Dictionary<string, RouteModel>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            foreach (var handler in HandlerParser.Handlers(source))
            {
                var place = handler.Method.Locations.FirstOrDefault(static location => location.IsInSource) ?? plugin.Locations[0];
                if (HandlerParser.Parse(handler, place, diagnostics) is not { } route)
                {
                    continue;
                }

                if (routes.TryGetValue(route.WireName, out var other))
                {
                    diagnostics.Add(DiagnosticInfo.Create(
                        DiagnosticDescriptors.CommandIsHandledTwice, place, route.WireName, other.Handler, route.Handler));
                }
                else
                {
                    routes.Add(route.WireName, route);
                }
            }
        }

        return [.. routes.Values];
    }

    internal static IEnumerable<INamedTypeSymbol> Capabilities(ITypeSymbol type) =>
        type.Interfaces().Where(static each => each.Has(WellKnown.Capability));
}
