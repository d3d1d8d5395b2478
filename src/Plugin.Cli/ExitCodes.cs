namespace Plugin.Cli;

/// <summary>What the process returns, the same for every command.</summary>
internal static class ExitCodes
{
    /// <summary>Everything was as it should be.</summary>
    public const int Success = 0;

    /// <summary>The work was done and something was not as expected.</summary>
    public const int Miss = 1;

    /// <summary>The work could not be done: unusable input, bad arguments, nobody listening.</summary>
    public const int Unusable = 2;

    /// <summary>The user stopped it.</summary>
    public const int Cancelled = 130;

    /// <summary>The line that every command's help ends with.</summary>
    public const string Help =
        "Exit codes: 0 everything as expected, 1 something was not, 2 unusable input or arguments, 130 stopped by the user.";
}
