namespace ContractImporter.Schema;

/// <summary>What a wire type is.</summary>
internal enum SchemaKind
{
    /// <summary>A request.</summary>
    Command,

    /// <summary>A reply.</summary>
    Answer,

    /// <summary>A class that travels inside a command or answer.</summary>
    Object,

    /// <summary>A set of named constants.</summary>
    Enum,

    /// <summary>An interface whose values carry their class name.</summary>
    Interface,
}
