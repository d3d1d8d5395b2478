namespace Plugin.Abstractions;

/// <summary>
/// Marks a partial class as the mirror of one wire type; the generator writes its codec. Members are the
/// properties marked <see cref="WireMemberAttribute"/>, in the order of their declaration, followed by those of the
/// base contract, as the kernel writes them.
/// </summary>
/// <param name="name">The Java class name that tags the type on the wire.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class WireContractAttribute(string name) : Attribute
{
    /// <summary>The Java class name that tags the type on the wire.</summary>
    public string Name { get; } = name;

    /// <summary>How the kernel builds the type when it reads one, which decides what an absent member becomes.</summary>
    public WireConstruction Construction { get; set; }
}
