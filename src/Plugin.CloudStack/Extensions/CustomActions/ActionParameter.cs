namespace Plugin.CloudStack.Extensions;

/// <summary>A parameter of a custom action, as the kernel is told of it.</summary>
/// <param name="Name">The name in payloads and in the API.</param>
/// <param name="Type">The kind of value.</param>
/// <param name="Format">What the kernel checks before it calls.</param>
/// <param name="Required">True when the kernel must refuse a call without it.</param>
/// <param name="Options">The values that may be chosen; empty for any.</param>
public sealed record ActionParameter(
    string Name, ActionParameterType Type, ActionParameterFormat Format, bool Required, IReadOnlyList<string> Options);
