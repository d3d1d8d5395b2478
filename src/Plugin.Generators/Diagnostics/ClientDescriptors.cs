using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Plugin.Generators.Diagnostics;

/// <summary>What the generator refuses of clients. What their capabilities lack is said as of handlers.</summary>
internal static class ClientDescriptors
{
    public static readonly DiagnosticDescriptor ClientCannotBeCompleted = DiagnosticRule.Error(
        DiagnosticIds.PLG0311ClientCannotBeCompleted, DiagnosticCategories.Sending, "A client cannot be completed",
        "'{0}' is marked [CapabilityClient] and {1}: declare it a partial class of its own in a namespace and leave the constructor to the generator, which adds one that takes an ICommandChannel");

    public static readonly DiagnosticDescriptor ClientHasNoCapability = DiagnosticRule.Error(
        DiagnosticIds.PLG0312ClientHasNoCapability, DiagnosticCategories.Sending, "A client has no capability",
        "'{0}' is marked [CapabilityClient] and implements no [Capability] interface: name the capabilities whose commands it shall send after its colon");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [ClientCannotBeCompleted, ClientHasNoCapability];
}
