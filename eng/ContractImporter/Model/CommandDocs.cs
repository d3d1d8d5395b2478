namespace ContractImporter.Model;

/// <summary>What the documentation of every command says.</summary>
internal static class CommandDocs
{
    private const string PlainAnswer = "Answer";

    /// <summary>
    /// A note's remarks, who sends the command, and that its answer is a plain one unless the note says so; null when
    /// there is nothing to say.
    /// </summary>
    /// <param name="remarks">The note's remarks, or null.</param>
    /// <param name="summary">The summary.</param>
    /// <param name="answer">The answer's C# name, or null for what is not answered.</param>
    /// <param name="sender">Who sends it to whom, or null.</param>
    public static string? Remarks(string? remarks, string summary, string? answer, string? sender)
    {
        var sentences = new List<string>();
        if (remarks is not null)
        {
            sentences.Add(remarks);
        }

        if (sender is not null)
        {
            sentences.Add($"Sent by {sender}.");
        }

        if (answer == PlainAnswer && !SaysPlain(summary) && !SaysPlain(remarks))
        {
            sentences.Add($"Its answer is a plain [[{PlainAnswer}]].");
        }

        return sentences.Count == 0 ? null : string.Join(' ', sentences);
    }

    private static bool SaysPlain(string? text) => text?.Contains($"lain [[{PlainAnswer}]]", StringComparison.Ordinal) ?? false;
}
