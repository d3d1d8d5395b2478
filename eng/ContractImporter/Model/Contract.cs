namespace ContractImporter.Model;

/// <summary>One C# file: everything is decided, the writers only print.</summary>
internal abstract record Contract
{
    /// <summary>The Java class name.</summary>
    public required string JavaName { get; init; }

    /// <summary>The C# type name.</summary>
    public required string Name { get; init; }

    /// <summary>The folder and the last part of the namespace.</summary>
    public required string Area { get; init; }

    /// <summary>What the type is for, in notes markup.</summary>
    public required string Summary { get; init; }

    /// <summary>What else its users should know, in notes markup, or null.</summary>
    public required string? Remarks { get; init; }

    /// <summary>The namespaces it names types of, without its own, in order.</summary>
    public required IReadOnlyList<string> Usings { get; init; }

    /// <summary>The file below the output folder.</summary>
    public string File => $"{Area}/{Name}.cs";
}
