namespace ContractImporter.Model;

/// <summary>What a person should look at before the draft is committed.</summary>
internal sealed class ImportWarnings
{
    private readonly SortedSet<string> _texts = new(StringComparer.Ordinal);

    /// <summary>The warnings, each once, in order.</summary>
    public IReadOnlyCollection<string> Texts => _texts;

    /// <summary>Adds a warning.</summary>
    public void Add(string text) => _texts.Add(text);
}
