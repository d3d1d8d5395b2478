using System.Linq;

namespace Plugin.Generators.Lock;

/// <summary>A change that brings a lock up to date with the code.</summary>
/// <param name="Key">The key of the entry.</param>
/// <param name="Entry">What it becomes, or null when it goes.</param>
internal sealed record LockEdit(string Key, LockEntry? Entry)
{
    /// <summary>The property of a diagnostic that holds the key.</summary>
    public const string KeyProperty = "ContractLockKey";

    /// <summary>The property of a diagnostic that holds the new entry as it stands in the file; absent when the entry goes.</summary>
    public const string EntryProperty = "ContractLockEntry";

    /// <summary>Makes the edit from the properties of a diagnostic.</summary>
    public static LockEdit FromText(string key, string? entry) =>
        new(key, entry is null ? null : LockFile.Parse(entry).Entries.Single());
}
