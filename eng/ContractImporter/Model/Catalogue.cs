namespace ContractImporter.Model;

/// <summary>The contracts of one import, ordered by file.</summary>
/// <param name="Contracts">The contracts.</param>
/// <param name="Areas">What is in each area, as far as its notes tell.</param>
/// <param name="Warnings">What a person should look at.</param>
internal sealed record Catalogue(
    IReadOnlyList<Contract> Contracts,
    IReadOnlyDictionary<string, string> Areas,
    IReadOnlyCollection<string> Warnings);
