using Plugin.Abstractions;

namespace EndToEnd.Tests.Clients;

/// <summary>What an author makes of a command who does not know which class the kernel casts its answer to.</summary>
[WireContract("com.cloud.agent.api.ScaleVmCommand")]
internal sealed partial class OddScaleCommand : Command, ICommand<Answer>;
