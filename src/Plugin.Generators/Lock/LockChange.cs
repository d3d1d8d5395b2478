using Microsoft.CodeAnalysis;
using Plugin.Generators.Model;

namespace Plugin.Generators.Lock;

/// <summary>One difference between an entry of the lock and the code.</summary>
/// <param name="Descriptor">The rule that reports it.</param>
/// <param name="Member">The wire name of the member where it shows, or null for the type itself.</param>
/// <param name="Arguments">What the message says.</param>
internal sealed record LockChange(DiagnosticDescriptor Descriptor, string? Member, EquatableArray<string> Arguments);
