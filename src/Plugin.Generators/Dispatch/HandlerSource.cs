using Microsoft.CodeAnalysis;

namespace Plugin.Generators.Dispatch;

/// <summary>Something that has handlers: the plugin itself (no property), or the value of one of its properties.</summary>
internal readonly record struct HandlerSource(ITypeSymbol Type, string? Property)
{
    /// <summary>The expression that gives it, from <c>plugin</c> on.</summary>
    public string Expression => Property is null ? "plugin" : $"plugin.{Property}";
}
