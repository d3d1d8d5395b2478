namespace Plugin.Abstractions.Tests.Samples;

[WireContract("org.example.CleanCommand")]
[Idempotent]
public sealed partial class CleanCommand : Command, ICommand<Answer>;
