namespace ContractImporter.Model;

/// <summary>A command, an answer or an object they carry.</summary>
internal sealed record ClassContract : Contract
{
    /// <summary>The attributes, without brackets, in order.</summary>
    public required IReadOnlyList<string> Attributes { get; init; }

    /// <summary><c>sealed</c>, <c>abstract</c> or nothing.</summary>
    public required string? Modifier { get; init; }

    /// <summary>The base class and interfaces, in order.</summary>
    public required IReadOnlyList<string> Bases { get; init; }

    /// <summary>The C# name of a command's answer, or null for what is not answered.</summary>
    public string? Answer { get; init; }

    /// <summary>Who sends a command to whom, or null.</summary>
    public string? Sender { get; init; }

    /// <summary>The statements of the constructor, empty when it needs none.</summary>
    public required IReadOnlyList<string> Constructor { get; init; }

    /// <summary>The properties, in wire order.</summary>
    public required IReadOnlyList<ContractMember> Members { get; init; }
}
