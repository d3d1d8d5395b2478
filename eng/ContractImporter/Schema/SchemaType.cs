namespace ContractImporter.Schema;

/// <summary>One Java type as the kernel's serializer sees it.</summary>
internal sealed record SchemaType
{
    /// <summary>The Java class name.</summary>
    public required string Name { get; init; }

    /// <summary>The Java package.</summary>
    public string Package => Name[..Math.Max(Name.LastIndexOf('.'), 0)];

    /// <summary>What it is.</summary>
    public required SchemaKind Kind { get; init; }

    /// <summary>True when Java declares it abstract.</summary>
    public required bool IsAbstract { get; init; }

    /// <summary>The part of CloudStack's source tree that it comes from, or null.</summary>
    public required string? Module { get; init; }

    /// <summary>The names of its type parameters.</summary>
    public required IReadOnlyList<string> TypeParameters { get; init; }

    /// <summary>What the kernel's serializer says when it refuses the class, or null.</summary>
    public required string? Refusal { get; init; }

    /// <summary>The type arguments of the superclass.</summary>
    public required IReadOnlyList<JavaType> SuperclassArguments { get; init; }

    /// <summary>The Java superclass without type arguments, or null for a root.</summary>
    public required string? Superclass { get; init; }

    /// <summary>The Java interfaces it implements.</summary>
    public required IReadOnlyList<string> Interfaces { get; init; }

    /// <summary>The fields it declares itself and that travel, in order.</summary>
    public required IReadOnlyList<SchemaField> Fields { get; init; }

    /// <summary>Every member on the wire, inherited ones last; empty when the schema does not tell.</summary>
    public required IReadOnlyList<string> WireOrder { get; init; }

    /// <summary>True when the kernel builds it without running a constructor.</summary>
    public required bool IsBare { get; init; }

    /// <summary>The constants of an enumeration, in order.</summary>
    public required IReadOnlyList<string> Constants { get; init; }

    /// <summary>The texts the constants have as map keys, in the same order; empty when they are the names.</summary>
    public required IReadOnlyList<string> KeyTexts { get; init; }

    /// <summary>True when values travel through an adaptor that knows the constants of a class or enumeration.</summary>
    public required bool HasAdaptor { get; init; }

    /// <summary>True when the Java type only behaves like an enumeration.</summary>
    public required bool IsEnumLike { get; init; }

    /// <summary>The classes that implement an interface.</summary>
    public required IReadOnlyList<string> Implementations { get; init; }

    /// <summary>The answer class that goes with a command, as far as its name tells.</summary>
    public required string? AnswerGuess { get; init; }

    /// <summary>True when a class outside the schema derives from it.</summary>
    public required bool HasForeignSubtypes { get; init; }
}
