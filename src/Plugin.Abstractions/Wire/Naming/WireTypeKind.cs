namespace Plugin.Abstractions.Wire;

/// <summary>What a contract is for.</summary>
public enum WireTypeKind
{
    /// <summary>Something carried by commands and answers.</summary>
    Object,

    /// <summary>A command.</summary>
    Command,

    /// <summary>An answer.</summary>
    Answer,
}
