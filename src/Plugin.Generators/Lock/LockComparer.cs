using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Plugin.Generators.Diagnostics;

namespace Plugin.Generators.Lock;

/// <summary>Finds what differs between an entry of the lock and what the code says now.</summary>
internal static class LockComparer
{
    public static IEnumerable<LockChange> Compare(LockEntry locked, LockEntry current)
    {
        if (locked.Equals(current))
        {
            return [];
        }

        var traits = locked.Traits == current.Traits
            ? []
            : new[] { Change(LockDescriptors.TraitsChanged, null, current.WireName, Described(locked), Described(current)) };
        return traits.Concat(current.Sort switch
        {
            LockEntry.Contract => Members(locked, current),
            LockEntry.Enumeration => Listing(LockDescriptors.ConstantsChanged, locked, current),
            _ => Listing(LockDescriptors.ImplementersChanged, locked, current),
        });
    }

    private static IEnumerable<LockChange> Members(LockEntry locked, LockEntry current)
    {
        var renamed = Renamings.Find(locked.Members, current.Members);
        var kinds = current.Members.ToDictionary(static member => member.Name, static member => member.Kind);
        foreach (var member in locked.Members)
        {
            if (renamed.TryGetValue(member.Name, out var name))
            {
                yield return Change(LockDescriptors.MemberWasRenamed, name, current.WireName, member.Name, name);
            }
            else if (!kinds.TryGetValue(member.Name, out var kind))
            {
                yield return Change(LockDescriptors.MemberWasRemoved, null, current.WireName, member.Name, member.Kind);
            }
            else if (kind != member.Kind)
            {
                yield return Change(LockDescriptors.KindOfMemberChanged, member.Name, current.WireName, member.Name, member.Kind, kind);
            }
        }

        var known = new HashSet<string>(locked.Members.Select(static member => member.Name).Concat(renamed.Values));
        foreach (var member in current.Members.Where(member => !known.Contains(member.Name)))
        {
            yield return Change(LockDescriptors.MemberWasAdded, member.Name, current.WireName, member.Name, member.Kind);
        }

        foreach (var move in Moves(locked, current))
        {
            yield return move;
        }
    }

    private static IEnumerable<LockChange> Moves(LockEntry locked, LockEntry current)
    {
        var before = Names(locked);
        var now = Names(current);
        return Reordering.Moved([.. before.Where(now.Contains)], [.. now.Where(before.Contains)])
            .Select(name => Change(LockDescriptors.MemberWasMoved, name, current.WireName, name, Place(now, name), Place(before, name)));

        static List<string> Names(LockEntry entry) => [.. entry.Members.Select(static member => member.Name)];

        static string Place(List<string> names, string name) =>
            names.IndexOf(name) is var index && index > 0 ? $"after '{names[index - 1]}'" : "at the beginning";
    }

    private static IEnumerable<LockChange> Listing(DiagnosticDescriptor descriptor, LockEntry locked, LockEntry current)
    {
        var differences = current.Members.Except(locked.Members).Select(static member => $"'{member}' is new")
            .Concat(locked.Members.Except(current.Members).Select(static member => $"'{member}' is gone"))
            .ToList();
        if (differences.Count > 0)
        {
            yield return Change(descriptor, null, current.WireName, string.Join(", ", differences));
        }
    }

    private static string Described(LockEntry entry) => entry.Traits.Length == 0 ? entry.Sort : $"{entry.Sort} {entry.Traits}";

    private static LockChange Change(DiagnosticDescriptor descriptor, string? member, params string[] arguments) =>
        new(descriptor, member, new(arguments));
}
