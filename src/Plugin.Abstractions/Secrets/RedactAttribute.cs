namespace Plugin.Abstractions;

/// <summary>
/// Hides a member in logs. Use <see cref="Secret"/> for a member that is nothing but a secret; this attribute is
/// for texts that may hold one. Maps need neither: their entries are hidden by name.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RedactAttribute : Attribute
{
    /// <summary>Hides the whole value.</summary>
    public RedactAttribute()
    {
    }

    /// <summary>Hides part of the value.</summary>
    public RedactAttribute(Redaction redaction) => Redaction = redaction;

    /// <summary>What is hidden.</summary>
    public Redaction Redaction { get; }
}
