using Plugin.Abstractions;
using Plugin.CloudStack.Host;
using Plugin.CloudStack.Vm;

namespace Plugin.Endurance.Hosts;

/// <summary>A plugin whose device takes no time, so that what is left is the bus.</summary>
/// <param name="started">Is told the name of every VM that is started; null when nobody wants to know.</param>
[Plugin("Endurance")]
internal sealed partial class EndurancePlugin(Action<string>? started = null)
{
    [Handles]
    public ValueTask<CheckHealthAnswer> CheckHealthAsync(CheckHealthCommand command, CommandContext context) => new(new CheckHealthAnswer());

    [Handles]
    public ValueTask<StartAnswer> StartAsync(StartCommand command, CommandContext context)
    {
        started?.Invoke(command.Vm?.Name ?? "nameless");
        return new(new StartAnswer { Vm = command.Vm });
    }
}
