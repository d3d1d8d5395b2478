using Plugin.Abstractions;
using Plugin.Hosting.Tests.Doubles;
using Plugin.Transport.Http.Tests.HostCalls;

namespace Plugin.Transport.Http.Tests.Generated;

/// <summary>A plugin as an author writes one: its dispatch table is generated.</summary>
[Plugin("example")]
public sealed partial class ExamplePlugin
{
    [Handlers]
    public ScriptedHost Host { get; } = new();

    [Handles]
    public ValueTask<StartAnswer> StartAsync(StartCommand command, CommandContext context)
    {
        ArgumentNullException.ThrowIfNull(command);
        return new(new StartAnswer { Details = $"started {command.VmName}" });
    }
}
