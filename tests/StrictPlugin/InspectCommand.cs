using Plugin.Abstractions;

namespace Strict;

/// <summary>Looks at the device.</summary>
[WireContract("org.example.InspectCommand")]
[Idempotent]
public sealed partial class InspectCommand : Command, ICommand<Answer>;
