using Microsoft.CodeAnalysis;
using Plugin.Generators.Emit;

namespace Plugin.Generators.Dispatch;

/// <summary>Something that has handlers: the plugin itself (no property), or the value of one of its properties.</summary>
internal readonly record struct HandlerSource(INamedTypeSymbol Plugin, ITypeSymbol Type, string? Property)
{
    /// <summary>The expression that gives it, from a <c>plugin</c> of any class on.</summary>
    public string Expression => Property is null ? Itself : $"{Itself}.{Identifier.Of(Property)}";

    private string Itself => $"(({Identifier.Of(Plugin.Name)})plugin)";
}
