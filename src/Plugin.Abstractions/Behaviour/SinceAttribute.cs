namespace Plugin.Abstractions;

/// <summary>The first CloudStack release that knows the type or member.</summary>
/// <param name="version">The release, for example <c>4.20</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class SinceAttribute(string version) : Attribute
{
    /// <summary>The release.</summary>
    public string Version { get; } = version;
}
