using System.Runtime.CompilerServices;

namespace Plugin.Abstractions.Wire;

public ref partial struct WireReader
{
    /// <summary>Consumes the start of an object and the name of its first member.</summary>
    /// <param name="members">The members of the contract that is being read.</param>
    /// <returns>The member's index; <see cref="WireMembers.Count"/> for one that the contract does not know; -1 when there is none.</returns>
    /// <exception cref="WireException">Something else comes, or the object is nested too deep.</exception>
    public int FirstMember(WireMembers members)
    {
        ArgumentNullException.ThrowIfNull(members);
        return BeginObject() ? FindMember(members, expected: 0) : -1;
    }

    /// <summary>After a member's value: consumes the next member's name, or the end of the object.</summary>
    /// <param name="members">The members of the contract that is being read.</param>
    /// <param name="last">The index of the member that was just read.</param>
    /// <returns>The member's index; <see cref="WireMembers.Count"/> for one that the contract does not know; -1 when there is none.</returns>
    /// <exception cref="WireException">Neither a member nor the end of the object comes.</exception>
    public int NextMember(WireMembers members, int last)
    {
        ArgumentNullException.ThrowIfNull(members);
        return NextMember() ? FindMember(members, last + 1) : -1;
    }

    /// <summary>Passes over the value of the member that the contract does not know, keeping it if asked to.</summary>
    /// <param name="owner">The object that is being read.</param>
    /// <param name="kept">The object's unknown members; created when the first is kept.</param>
    public void ReadUnknownMember(IWireObject owner, ref UnknownMembers? kept)
    {
        ArgumentNullException.ThrowIfNull(owner);
        var text = _options.KeepUnknownMembers ? System.Text.Encoding.UTF8.GetString(_unknownName) : null;
        var raw = ReadRaw();
        if (text is not null)
        {
            Report(WireUnknown.OfMember(owner.WireName, text));
            (kept ??= new UnknownMembers()).Add(text, raw);
        }
    }

    /// <summary>Finds the member whose opening quote comes next, and goes to its value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int FindMember(WireMembers members, int expected)
    {
        var name = _position + 1;
        var found = members.Find(_text[name..], expected, out var length);
        if (found < 0)
        {
            return FindUnusualMember(members);
        }

        _position = name + length;
        return found;
    }

    private int FindUnusualMember(WireMembers members)
    {
        _unknownName = ReadMemberName();
        var found = members.Find(_unknownName);
        return found < 0 ? members.Count : found;
    }
}
