namespace Fuzz.Tests.Inputs;

/// <summary>A member of an object in a text.</summary>
/// <param name="Name">Its name, with the quotes.</param>
/// <param name="Value">Its value.</param>
internal readonly record struct JsonMember(Range Name, Range Value)
{
    /// <summary>Name, colon and value.</summary>
    public Range All => Name.Start..Value.End;
}
