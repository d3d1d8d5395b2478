using Plugin.Abstractions;
using Plugin.CloudStack.Host;
using Plugin.CloudStack.Vm;

namespace Plugin.Endurance.Hosts;

/// <summary>A plugin whose device takes no time, so that what is left is the bus.</summary>
/// <param name="log">Keeps every VM that was started; null to keep nothing.</param>
[Plugin("Endurance")]
internal sealed partial class EndurancePlugin(ExecutionLog? log = null)
{
    [Handles]
    public ValueTask<CheckHealthAnswer> CheckHealthAsync(CheckHealthCommand command, CommandContext context) => new(new CheckHealthAnswer());

    [Handles]
    public ValueTask<StartAnswer> StartAsync(StartCommand command, CommandContext context)
    {
        log?.Append(command.Vm?.Name ?? "nameless");
        return new(new StartAnswer { Vm = command.Vm });
    }
}
