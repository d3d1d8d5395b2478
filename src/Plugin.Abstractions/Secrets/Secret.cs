using System.Diagnostics;

namespace Plugin.Abstractions;

/// <summary>
/// A text that must not be seen: it has no readable <see cref="ToString"/>, no formatting, no equality that a
/// log could leak. Only the wire codec and <see cref="Reveal"/> give the value.
/// </summary>
[DebuggerDisplay("***")]
public sealed class Secret
{
    private readonly string _value;

    /// <summary>Wraps a text.</summary>
    public Secret(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>The text itself. Call it as late as possible and never log what it returns.</summary>
    public string Reveal() => _value;

    /// <summary>Always <c>***</c>.</summary>
    public override string ToString() => "***";
}
