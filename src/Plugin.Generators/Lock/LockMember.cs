namespace Plugin.Generators.Lock;

/// <summary>A line of an entry: a member and its kind, a constant and its key text, or a class that implements an interface.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="Kind">What follows the name; empty for nothing.</param>
internal sealed record LockMember(string Name, string Kind)
{
    public override string ToString() => Kind.Length == 0 ? Name : $"{Name}: {Kind}";
}
