namespace Plugin.Cli.Seeding;

/// <summary>What has to be there before a session can be replayed.</summary>
/// <param name="Files">Templates and images on secondary storage.</param>
/// <param name="Pools">The UNC paths of primary storage pools.</param>
/// <param name="HostAddress">The address the session calls its host by; null when it does not say.</param>
/// <param name="OtherHosts">The addresses of the hosts that machines migrate to.</param>
/// <param name="Switches">The names of the virtual switches.</param>
internal sealed record SessionNeeds(
    IReadOnlyList<NeededFile> Files,
    IReadOnlyList<string> Pools,
    string? HostAddress,
    IReadOnlyList<string> OtherHosts,
    IReadOnlyList<string> Switches);
