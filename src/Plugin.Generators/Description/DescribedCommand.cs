using Plugin.Generators.Model;

namespace Plugin.Generators.Description;

/// <summary>A command that a plugin serves.</summary>
/// <param name="Name">Its wire name.</param>
/// <param name="Answer">The wire name of its answer.</param>
/// <param name="Capability">The name of the capability that has it; null when none does.</param>
/// <param name="Mutating">See <c>[Mutating]</c>.</param>
/// <param name="Idempotent">See <c>[Idempotent]</c>.</param>
/// <param name="LongRunning">See <c>[LongRunning]</c>.</param>
/// <param name="Keys">What it works on.</param>
/// <param name="Opposite">The wire name of the command that undoes it.</param>
/// <param name="Since">The first release that sends it.</param>
internal sealed record DescribedCommand(
    string Name,
    string Answer,
    string? Capability,
    bool Mutating,
    bool Idempotent,
    bool LongRunning,
    EquatableArray<DescribedKey> Keys,
    string? Opposite,
    string? Since);
