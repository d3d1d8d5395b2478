namespace Plugin.Abstractions;

/// <summary>
/// Gives the text of an enumeration constant where it is a map key; the kernel writes keys with the constant's
/// display text, not its name. Readers accept both.
/// </summary>
/// <param name="text">The text, for example <c>thin</c> for <c>THIN</c>.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class WireKeyAttribute(string text) : Attribute
{
    /// <summary>The text.</summary>
    public string Text { get; } = text;
}
