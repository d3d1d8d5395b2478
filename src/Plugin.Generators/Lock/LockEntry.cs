using System.Linq;
using System.Text;
using Plugin.Generators.Model;

namespace Plugin.Generators.Lock;

/// <summary>What the lock says of one contract, enumeration or interface.</summary>
/// <param name="Sort">One of <see cref="Contract"/>, <see cref="Enumeration"/> and <see cref="Interface"/>.</param>
/// <param name="WireName">The Java class name.</param>
/// <param name="Traits">What else the wire shows of it: its base and how the kernel builds or reads it; empty for nothing.</param>
/// <param name="Members">Its own members in wire order, its constants, or the classes that implement it.</param>
internal sealed record LockEntry(string Sort, string WireName, string Traits, EquatableArray<LockMember> Members)
{
    public const string Contract = "contract";
    public const string Enumeration = "enum";
    public const string Interface = "interface";

    /// <summary>What tells entries apart, and orders them.</summary>
    public string Key => $"{WireName} {Sort}";

    /// <summary>The entry as it stands in the file.</summary>
    public override string ToString()
    {
        var text = new StringBuilder().Append(Sort).Append(' ').Append(WireName);
        if (Traits.Length > 0)
        {
            text.Append(' ').Append(Traits);
        }

        return Members.Aggregate(text.Append('\n'), static (all, member) => all.Append(LockFile.Indentation).Append(member).Append('\n')).ToString();
    }
}
