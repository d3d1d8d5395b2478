using Plugin.Hosting;

namespace Plugin.Cli.Capabilities;

/// <summary>A command of a capability, and what the kernel needs it for.</summary>
/// <param name="Name">The wire name.</param>
/// <param name="Answer">The wire name of its answer.</param>
/// <param name="Mutating">True when it changes the device.</param>
/// <param name="Idempotent">True when it may come twice.</param>
/// <param name="LongRunning">True when it may take minutes.</param>
/// <param name="ResourceKeys">What it works on.</param>
/// <param name="Opposite">The wire name of the command that undoes it; null when none does.</param>
/// <param name="Since">The first release that sends it; null when that is not declared.</param>
/// <param name="NeededFor">The workflow of the kernel that sends it.</param>
/// <param name="ServedBy">The names of the plugins of this repository that serve it.</param>
internal sealed record CataloguedCommand(
    string Name,
    string Answer,
    bool Mutating,
    bool Idempotent,
    bool LongRunning,
    IReadOnlyList<DescribedResourceKey> ResourceKeys,
    string? Opposite,
    string? Since,
    string NeededFor,
    IReadOnlyList<string> ServedBy);
