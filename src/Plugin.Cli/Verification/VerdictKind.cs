namespace Plugin.Cli.Verification;

/// <summary>What came of one vector.</summary>
internal enum VerdictKind
{
    /// <summary>The contracts read and write the text as the kernel does.</summary>
    Passed,

    /// <summary>They do not.</summary>
    Failed,

    /// <summary>No contract mirrors the class.</summary>
    NotInCatalogue,

    /// <summary>The kernel itself cannot write the class, or cannot read what it wrote, so there is nothing to compare with.</summary>
    NothingToCompare,
}
