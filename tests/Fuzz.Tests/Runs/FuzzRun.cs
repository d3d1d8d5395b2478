using System.Diagnostics;
using System.Globalization;
using Fuzz.Tests.Inputs;
using Fuzz.Tests.Invariants;

namespace Fuzz.Tests.Runs;

/// <summary>
/// Mutates texts and keeps those with a new outcome. With the same seed and the same number of texts it does the same;
/// the clock only says when to stop.
/// </summary>
internal sealed class FuzzRun : IDisposable
{
    private const int MostFindings = 20;

    private readonly Random _random;
    private readonly Corpus _corpus = new();
    private readonly Dictionary<string, Finding> _found = [];
    private readonly string _artifacts;
    private readonly int _seed;
    private readonly FileStream _current;

    public FuzzRun(int seed, string artifacts)
    {
        _seed = seed;
        _random = new Random(seed);
        _artifacts = artifacts;
        _current = new FileStream(
            Path.Combine(artifacts, string.Create(CultureInfo.InvariantCulture, $"current-{Environment.ProcessId}.json")),
            FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0, FileOptions.DeleteOnClose);
    }

    /// <summary>How many texts were checked.</summary>
    public long Texts { get; private set; }

    /// <summary>How many different outcomes they had.</summary>
    public int Outcomes => _corpus.Outcomes;

    /// <summary>Searches for a while, or until enough is found; making texts shorter comes after that.</summary>
    /// <returns>One text for each rule that was broken.</returns>
    public IReadOnlyList<Finding> Search(TimeSpan duration)
    {
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < duration && _found.Count < MostFindings)
        {
            Try(Mutator.Mutate(_corpus.Pick(_random), _corpus.Pick(_random), _random));
        }

        return [.. _found.Values.Select(Shorten)];
    }

    public void Dispose() => _current.Dispose();

    private void Try(byte[] text)
    {
        Texts++;
        Remember(text);
        try
        {
            _corpus.Learn(text, WireTarget.Check(text));
        }
        catch (BrokenInvariantException broken)
        {
            Keep(text, broken);
        }
    }

    // Should the process die of this text, the file tells which it was.
    private void Remember(byte[] text)
    {
        _current.SetLength(0);
        _current.Position = 0;
        _current.Write(text);
    }

    private void Keep(byte[] text, BrokenInvariantException broken)
    {
        var name = Path.Combine(_artifacts, string.Create(CultureInfo.InvariantCulture, $"seed-{_seed}-text-{Texts}"));
        if (_found.TryAdd(broken.Rule, new(broken.Rule, broken.Message, text, name)))
        {
            File.WriteAllBytes(name + ".json", text);
            File.WriteAllText(name + ".txt", broken.ToString());
        }
    }

    private static Finding Shorten(Finding finding)
    {
        var shorter = Shrinker.Shrink(finding.Text, finding.Rule);
        File.WriteAllBytes(finding.File + ".short.json", shorter);
        return finding with { Text = shorter };
    }
}
