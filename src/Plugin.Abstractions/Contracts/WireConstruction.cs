namespace Plugin.Abstractions;

/// <summary>How the kernel's reader builds an object, which decides what an absent member becomes.</summary>
public enum WireConstruction
{
    /// <summary>A constructor runs: absent members keep its values.</summary>
    Constructor,

    /// <summary>No constructor runs: absent members, inherited ones included, are zero, false or null.</summary>
    Bare,
}
