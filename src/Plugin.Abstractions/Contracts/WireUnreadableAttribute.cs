namespace Plugin.Abstractions;

/// <summary>
/// Marks what the kernel's own serializer refuses. A class marked so never arrives from a kernel, and a kernel that is
/// sent one drops the whole message; a property marked so must be null (or empty) in what is sent to a kernel. The
/// contract is there so that the catalogue is whole and so that a recorded text can be read.
/// </summary>
/// <param name="reason">What the kernel's serializer says.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property, Inherited = false)]
public sealed class WireUnreadableAttribute(string reason) : Attribute
{
    /// <summary>What the kernel's serializer says.</summary>
    public string Reason { get; } = reason;
}
