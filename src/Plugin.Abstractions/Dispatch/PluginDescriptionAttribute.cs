using System.ComponentModel;

namespace Plugin.Abstractions;

/// <summary>
/// Describes a plugin: what it serves, and how. The generator writes it, and tools read it from the assembly without
/// running any of the plugin's code.
/// </summary>
/// <param name="json">
/// One element of <c>plugins</c> as <c>docs/describe.md</c> has it, without what only the reader knows: version and
/// transports.
/// </param>
[AttributeUsage(AttributeTargets.Class)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PluginDescriptionAttribute(string json) : Attribute
{
    /// <summary>The description.</summary>
    public string Json { get; } = json;
}
