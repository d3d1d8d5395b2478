using Plugin.Abstractions;
using Plugin.CloudStack.Vm;

namespace Plugin.Benchmarks.Codec;

/// <summary>Answers a start as plugins do, with the VM it was given.</summary>
[Plugin("echo")]
public sealed partial class EchoPlugin
{
    [Handles]
    public ValueTask<StartAnswer> Start(StartCommand command, CommandContext context) => new(new StartAnswer { Vm = command.Vm });
}
