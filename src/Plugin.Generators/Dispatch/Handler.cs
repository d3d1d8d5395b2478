using Microsoft.CodeAnalysis;

namespace Plugin.Generators.Dispatch;

/// <summary>A method that handles a command, and the expression of the object it is called on.</summary>
internal readonly record struct Handler(IMethodSymbol Method, string Target);
