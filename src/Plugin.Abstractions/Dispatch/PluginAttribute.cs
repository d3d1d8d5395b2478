namespace Plugin.Abstractions;

/// <summary>
/// Marks a partial class as a plugin. The generator makes it an <see cref="IPlugin"/>: one dispatch table over its
/// own handlers and those of its <see cref="HandlersAttribute"/> properties, and its manifest.
/// </summary>
/// <param name="name">The name people know the plugin by.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class PluginAttribute(string name) : Attribute
{
    /// <summary>The name people know the plugin by.</summary>
    public string Name { get; } = name;
}
