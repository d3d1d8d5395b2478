namespace Plugin.Generators.Contracts;

/// <summary>What the name in a resource key is in C#.</summary>
internal enum ResourceKeyForm
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A whole number, such as a database id or a VLAN.</summary>
    Number,

    /// <summary>A constant of an enumeration.</summary>
    Constant,
}
