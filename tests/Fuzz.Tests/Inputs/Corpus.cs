namespace Fuzz.Tests.Inputs;

/// <summary>The texts that are mutated: the seeds, and every text that made the reader do something new.</summary>
internal sealed class Corpus
{
    private const int MostFound = 20_000;

    private readonly HashSet<string> _outcomes = [];
    private readonly List<byte[]> _found = [];

    /// <summary>How many different outcomes were seen.</summary>
    public int Outcomes => _outcomes.Count;

    /// <summary>A text to start from.</summary>
    public byte[] Pick(Random random) =>
        _found.Count > 0 && random.Next(2) == 0 ? Bytes.Pick(_found, random) : Bytes.Pick(Seeds.Texts, random);

    /// <summary>Keeps a text if its outcome is new.</summary>
    public void Learn(byte[] text, string outcome)
    {
        if (_outcomes.Add(outcome) && _found.Count < MostFound)
        {
            _found.Add(text);
        }
    }
}
