namespace Plugin.Abstractions;

/// <summary>Makes a property a member of its contract.</summary>
/// <param name="name">The member's name on the wire; it is compared with case.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class WireMemberAttribute(string name) : Attribute
{
    /// <summary>The member's name on the wire.</summary>
    public string Name { get; } = name;

    /// <summary>True when an empty list is left out, too; elsewhere only null is.</summary>
    public bool OmitEmpty { get; set; }
}
