using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Plugin.Generators.Contracts;
using Plugin.Generators.Diagnostics;
using Plugin.Generators.Dispatch;
using Plugin.Generators.Reading;

namespace Plugin.Generators.Description;

/// <summary>Turns a <c>[Plugin]</c> class into what its description tells. What is wrong with it, others report.</summary>
internal static class DescriptionParser
{
    private const string CatalogueVersion = "CloudStackVersion";

    private static readonly string[] s_parts =
    [
        "Plugin.Abstractions.ISelfCheck",
        "Plugin.Abstractions.IReconcilesInterrupted",
        "Plugin.CloudStack.Capabilities.IHostStartup",
        "Plugin.CloudStack.Capabilities.IPowerStateReporter",
    ];

    public static DescriptionModel? Parse(DeclaredType declared)
    {
        var type = declared.Type;
        if (!declared.IsPlainClass || !Declarations.IsPartial(type) || !type.StandsAlone() || type.IsStatic)
        {
            return null;
        }

        var sources = PluginParser.Sources(type);
        var served = Served(sources);
        var capabilities = CapabilityParser.Parse(sources, [.. served.Select(static pair => pair.Command)]);
        var names = new HashSet<string>(served.Select(static pair => CommandParser.WireName(pair.Command)), StringComparer.Ordinal);
        var capabilityOf = CapabilityParser.ByCommand(capabilities);
        var commands = served.Select(pair => CommandParser.Parse(
            pair.Command, pair.Answer, capabilityOf.TryGetValue(pair.Command, out var capability) ? capability : null));
        var interfaces = sources.SelectMany(static source => source.Type.Interfaces())
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
            .OrderBy(static each => each.ToDisplayString(), StringComparer.Ordinal).ToList();
        return new(
            type.NamespaceName(),
            type.Name,
            type.HintName(),
            declared.Attribute.FirstText() ?? type.Name,
            type.ToDisplayString(),
            served.Select(static pair => MirroredRelease(pair.Command.ContainingAssembly)).FirstOrDefault(static release => release is not null),
            new(capabilities.Select(each => Describe(each, names)).OrderBy(static each => each.Name, StringComparer.Ordinal)),
            new(commands.OrderBy(static command => command.Name, StringComparer.Ordinal)),
            new(ActionParser.Parse(sources).OrderBy(static action => action.Name, StringComparer.Ordinal)),
            new(interfaces.Select(Service).OfType<DescribedService>()),
            new(interfaces.Select(static each => each.ToDisplayString()).Where(s_parts.Contains)));
    }

    private static List<(INamedTypeSymbol Command, ITypeSymbol Answer)> Served(IEnumerable<HandlerSource> sources)
    {
        var served = new List<(INamedTypeSymbol, ITypeSymbol)>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var ignored = new List<DiagnosticInfo>();
        foreach (var handler in sources.SelectMany(HandlerParser.Handlers))
        {
            if (HandlerParser.Parse(handler, Location.None, ignored) is { } route && names.Add(route.WireName))
            {
                served.Add(((INamedTypeSymbol)handler.Method.Parameters[0].Type, ((INamedTypeSymbol)handler.Method.ReturnType).TypeArguments[0]));
            }
        }

        return served;
    }

    private static DescribedCapability Describe(INamedTypeSymbol capability, HashSet<string> served) => new(
        CapabilityParser.NameOf(capability),
        capability.ToDisplayString(),
        new(CapabilityParser.Commands(capability).Select(CommandParser.WireName).Where(name => !served.Contains(name)).Distinct()
            .OrderBy(static name => name, StringComparer.Ordinal)));

    private static DescribedService? Service(INamedTypeSymbol type) => type.Attribute(WellKnown.NetworkService) is not { } attribute ? null : new(
        attribute.Named("Service")?.Scalar() as string,
        type.ToDisplayString(),
        new(attribute.ConstructorArguments.Where(static argument => argument is { Kind: TypedConstantKind.Array, IsNull: false })
            .SelectMany(static argument => argument.Values).Select(static value => value.Scalar() as string ?? "")));

    /// <summary>The release whose commands an assembly of contracts mirrors.</summary>
    private static string? MirroredRelease(IAssemblySymbol assembly) => assembly.GetAttributes()
        .Where(static attribute => attribute.AttributeClass?.Name == "AssemblyMetadataAttribute" && attribute.FirstText() == CatalogueVersion)
        .Select(static attribute => attribute.ConstructorArguments.ElementAtOrDefault(1).Scalar() as string).FirstOrDefault();
}
