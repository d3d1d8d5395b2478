using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Plugin.Generators.Diagnostics;
using Plugin.Generators.Dispatch;
using Plugin.Generators.Emit;
using Plugin.Generators.Model;
using Plugin.Generators.Reading;

namespace Plugin.Generators.Clients;

/// <summary>Turns a <c>[CapabilityClient]</c> class into its model.</summary>
internal static class ClientParser
{
    public static Parsed<ClientModel> Parse(DeclaredType declared)
    {
        var type = declared.Type;
        var place = type.Locations[0];
        if (ClientShape.Obstacle(type) is { } obstacle)
        {
            return Parsed<ClientModel>.Refused(DiagnosticInfo.Create(ClientDescriptors.ClientCannotBeCompleted, place, type.Name, obstacle));
        }

        var capabilities = PluginParser.Capabilities(type).OrderBy(static each => each.FullName(), StringComparer.Ordinal).ToList();
        if (capabilities.Count == 0)
        {
            return Parsed<ClientModel>.Refused(DiagnosticInfo.Create(ClientDescriptors.ClientHasNoCapability, place, type.Name));
        }

        var diagnostics = new List<DiagnosticInfo>();
        var commands = Commands(type, capabilities, diagnostics);
        return new(new(type.NamespaceName(), Identifier.Of(type.Name), type.HintName(), new(commands)), new(diagnostics));
    }

    private static List<SentCommandModel> Commands(INamedTypeSymbol type, List<INamedTypeSymbol> capabilities, List<DiagnosticInfo> diagnostics)
    {
        var commands = new List<SentCommandModel>();
        var taken = new HashSet<(string Method, string Command)>();
        foreach (var method in capabilities.SelectMany(Methods))
        {
            // A method that the class has written itself is its own business.
            var isForwarded = type.FindImplementationForInterfaceMember(method) is not { ContainingType.TypeKind: TypeKind.Class };
            if (Sent(type, method, diagnostics) is not { } sent)
            {
                continue;
            }

            var isOffered = !HasOwn(type, method) && taken.Add((sent.Method, sent.Command));
            if (isForwarded || isOffered)
            {
                commands.Add(sent with { IsForwarded = isForwarded, Accessibility = isOffered ? sent.Accessibility : null });
            }
        }

        return commands;
    }

    private static SentCommandModel? Sent(INamedTypeSymbol type, IMethodSymbol method, List<DiagnosticInfo> diagnostics)
    {
        var place = method.Locations.FirstOrDefault(static location => location.IsInSource) ?? type.Locations[0];
        if (HandlerParser.Parse(new(method, ""), place, diagnostics) is not { } route)
        {
            return null;
        }

        var command = (INamedTypeSymbol)method.Parameters[0].Type;
        var answer = ((INamedTypeSymbol)method.ReturnType).TypeArguments[0];
        var isPublic = command.DeclaredAccessibility == Accessibility.Public && answer.DeclaredAccessibility == Accessibility.Public;
        return new(
            method.ContainingType.FullName(),
            Identifier.Of(method.Name),
            route.Command,
            command.Name,
            route.Answer,
            isPublic ? "public" : "internal",
            IsForwarded: true);
    }

    private static IEnumerable<IMethodSymbol> Methods(INamedTypeSymbol capability) =>
        capability.GetMembers().OfType<IMethodSymbol>().Where(static method => method.MethodKind == MethodKind.Ordinary);

    /// <summary>True when the class has a method that takes the same command and a cancellation token.</summary>
    private static bool HasOwn(INamedTypeSymbol type, IMethodSymbol method) => type.GetMembers(method.Name).OfType<IMethodSymbol>().Any(own =>
        own.Parameters.Length == 2
        && SymbolEqualityComparer.Default.Equals(own.Parameters[0].Type, method.Parameters[0].Type)
        && own.Parameters[1].Type.ToDisplayString() == WellKnown.CancellationToken);
}
