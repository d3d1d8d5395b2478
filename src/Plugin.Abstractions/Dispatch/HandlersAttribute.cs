namespace Plugin.Abstractions;

/// <summary>Marks a property of a plugin whose value holds handlers: capabilities and <see cref="HandlesAttribute"/> methods.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class HandlersAttribute : Attribute;
