namespace Plugin.Abstractions.Wire;

/// <summary>What a <see cref="WireValue"/> holds.</summary>
public enum WireValueKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>Values in order.</summary>
    List,

    /// <summary>Values by name.</summary>
    Map,
}
