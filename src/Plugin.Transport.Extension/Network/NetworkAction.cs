namespace Plugin.Transport.Extension;

/// <summary>An action that people run on a network or a VPC.</summary>
/// <param name="Name">Its name; case does not count.</param>
/// <param name="Description">What it does, for the people who run it.</param>
public sealed record NetworkAction(string Name, string? Description = null)
{
    /// <summary>True for an action on a whole VPC, false for one on a network.</summary>
    public bool OnVpc { get; init; }
}
