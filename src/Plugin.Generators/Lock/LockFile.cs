using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Plugin.Generators.Lock;

/// <summary>The contract lock: the wire contract of an assembly as text that people review.</summary>
internal sealed class LockFile
{
    /// <summary>The name by which a lock is known among a project's additional files.</summary>
    public const string FileName = "contracts.lock";

    /// <summary>What the lines of members begin with.</summary>
    public const string Indentation = "    ";

    private const string Header =
        """
        # The wire contract of this project, as other programs see it. Read every change as one that they will see too.
        # Not written by hand: the code fix of PLG0201 to PLG0210 or `dotnet build -p:UpdateContractLock=true` writes it.

        """;

    private readonly SortedDictionary<string, LockEntry> _entries;

    private LockFile(SortedDictionary<string, LockEntry> entries, IReadOnlyDictionary<string, int> lines, IReadOnlyList<LockError> errors)
    {
        _entries = entries;
        Lines = lines;
        Errors = errors;
    }

    /// <summary>The entries in the order of the file.</summary>
    public IReadOnlyCollection<LockEntry> Entries => _entries.Values;

    /// <summary>The zero-based line on which each entry begins, by its key.</summary>
    public IReadOnlyDictionary<string, int> Lines { get; }

    /// <summary>The lines that are no part of a lock.</summary>
    public IReadOnlyList<LockError> Errors { get; }

    public LockEntry? Find(string key) => _entries.TryGetValue(key, out var entry) ? entry : null;

    /// <summary>Prints a lock: the same entries give the same bytes.</summary>
    public static string Print(IEnumerable<LockEntry> entries) =>
        entries.OrderBy(static entry => entry.Key, StringComparer.Ordinal)
            .Aggregate(new StringBuilder(Header.Replace("\r\n", "\n")), static (text, entry) => text.Append('\n').Append(entry)).ToString();

    /// <summary>Prints this lock with some entries put in, put in place of others, or taken out.</summary>
    public string With(IEnumerable<LockEdit> edits)
    {
        var entries = new SortedDictionary<string, LockEntry>(_entries, StringComparer.Ordinal);
        foreach (var edit in edits)
        {
            if (edit.Entry is null)
            {
                entries.Remove(edit.Key);
            }
            else
            {
                entries[edit.Key] = edit.Entry;
            }
        }

        return Print(entries.Values);
    }

    public static LockFile Parse(string text)
    {
        var entries = new SortedDictionary<string, LockEntry>(StringComparer.Ordinal);
        var begins = new Dictionary<string, int>(StringComparer.Ordinal);
        var errors = new List<LockError>();
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length;)
        {
            var line = lines[i].TrimEnd();
            if (line.Length == 0 || line[0] == '#')
            {
                i++;
            }
            else if (ParseHead(line) is { } head)
            {
                var begin = i++;
                var members = new List<LockMember>();
                for (; i < lines.Length && IsMember(lines[i]); i++)
                {
                    members.Add(ParseMember(lines[i].Substring(Indentation.Length).TrimEnd('\r'), head.Sort));
                }

                var entry = head with { Members = new(members) };
                if (begins.ContainsKey(entry.Key))
                {
                    errors.Add(new(begin, $"'{entry.WireName}' is there twice"));
                }
                else
                {
                    begins.Add(entry.Key, begin);
                    entries.Add(entry.Key, entry);
                }
            }
            else
            {
                errors.Add(new(i++, $"'{line.Trim()}' is neither an entry nor a member of one"));
            }
        }

        return new(entries, begins, errors);
    }

    private static bool IsMember(string line) => line.StartsWith(Indentation, StringComparison.Ordinal) && line.Trim().Length > 0;

    private static LockEntry? ParseHead(string line)
    {
        var parts = line.Split([' '], 3);
        return parts.Length >= 2 && parts[0] is LockEntry.Contract or LockEntry.Enumeration or LockEntry.Interface
            ? new(parts[0], parts[1], parts.Length == 3 ? parts[2] : "", default)
            : null;
    }

    // A member's kind never has a colon, its name may; with constants and their texts it is the other way round.
    private static LockMember ParseMember(string line, string sort)
    {
        var colon = sort == LockEntry.Enumeration ? line.IndexOf(": ", StringComparison.Ordinal) : line.LastIndexOf(": ", StringComparison.Ordinal);
        return colon < 0 ? new(line, "") : new(line.Substring(0, colon), line.Substring(colon + 2));
    }
}
