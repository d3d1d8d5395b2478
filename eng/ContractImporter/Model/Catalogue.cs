namespace ContractImporter.Model;

/// <summary>The contracts of one import, ordered by file.</summary>
/// <param name="Contracts">The contracts.</param>
/// <param name="Warnings">What a person should look at.</param>
internal sealed record Catalogue(IReadOnlyList<Contract> Contracts, IReadOnlyCollection<string> Warnings);
