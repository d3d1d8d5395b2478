namespace Plugin.Abstractions.Wire;

/// <summary>
/// The members of an object that its contract does not know, kept as they came and written back at the end of the
/// object, so that nothing is lost when a newer kernel's object is echoed.
/// </summary>
public sealed class UnknownMembers
{
    private readonly List<Member> _members = [];

    /// <summary>The members' names, in the order they came.</summary>
    public IEnumerable<string> Names => _members.Select(static member => member.Name);

    internal void Add(string name, ReadOnlySpan<byte> rawValue)
    {
        _members.RemoveAll(member => member.Name == name);
        _members.Add(new(name, rawValue.ToArray()));
    }

    internal void Write(WireWriter writer)
    {
        foreach (var member in _members)
        {
            writer.UnknownMember(member.Name, member.RawValue);
        }
    }

    /// <summary>The members as JSON, for debugging.</summary>
    public override string ToString() => string.Join(',', _members.Select(static member => $"{member.Name}: {member.RawValue.Length} bytes"));

    private readonly record struct Member(string Name, byte[] RawValue);
}
