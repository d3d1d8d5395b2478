using System.Diagnostics;
using Plugin.Abstractions;
using Plugin.CloudStack.Vm;
using Plugin.Hosting;
using Plugin.Transport.Agent.Configuration;
using Plugin.Transport.Extension;
using Plugin.Transport.Http;

var builder = PluginHost.CreateBuilder(args);
builder.AddPlugin<Hello>().AddDirectConnect().AddConnectedAgent().AddExtension();
return await builder.RunAsync();

[Plugin("Hello")]
internal sealed partial class Hello
{
    [Handles]
    public ValueTask<CheckVirtualMachineAnswer> CheckAsync(CheckVirtualMachineCommand command, CommandContext context)
    {
        var vm = command.VmName is { Length: > 0 } name ? name : throw new CommandFailedException("The command names no VM.");
        var runs = Process.GetProcessesByName(vm).Length > 0;
        return new(new CheckVirtualMachineAnswer { Result = true, State = runs ? PowerState.PowerOn : PowerState.PowerOff });
    }
}
