namespace Plugin.Abstractions.Wire;

/// <summary>What kind of thing a text held that the contracts do not know.</summary>
public enum WireUnknownKind
{
    /// <summary>A member of an object; it is written back.</summary>
    Member,

    /// <summary>A constant of an enumeration; its property is null or its entry absent, and it is written back.</summary>
    Constant,

    /// <summary>A class inside a wrapper that names it; its object is kept as it came and written back.</summary>
    Class,
}
