using System.Collections.Generic;
using System.Linq;

namespace Plugin.Generators.Lock;

/// <summary>Tells a renamed member from one that went and another that came: same kind, and the same neighbour before it.</summary>
internal static class Renamings
{
    /// <summary>The new names by the old ones.</summary>
    public static Dictionary<string, string> Find(IReadOnlyList<LockMember> before, IReadOnlyList<LockMember> now)
    {
        var stays = new HashSet<string>(before.Select(static member => member.Name).Intersect(now.Select(static member => member.Name)));
        var came = new Dictionary<(string? Neighbour, string Kind), string>();
        for (var i = 0; i < now.Count; i++)
        {
            if (!stays.Contains(now[i].Name))
            {
                came[(i == 0 ? null : now[i - 1].Name, now[i].Kind)] = now[i].Name;
            }
        }

        var renamed = new Dictionary<string, string>();
        string? neighbour = null;
        foreach (var member in before)
        {
            if (!stays.Contains(member.Name) && came.TryGetValue((neighbour, member.Kind), out var name))
            {
                renamed.Add(member.Name, name);
                neighbour = name;
            }
            else
            {
                neighbour = member.Name;
            }
        }

        return renamed;
    }
}
