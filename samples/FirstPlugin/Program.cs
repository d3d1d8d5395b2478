using First;
using Plugin.Abstractions;
using Plugin.CloudStack.Vm;
using Plugin.Hosting;
using Plugin.Transport.Http;

var builder = PluginHost.CreateBuilder(args);
builder.AddPlugin<FirstPlugin>().AddDirectConnect();
return await builder.RunAsync();

[Plugin("First")]
internal sealed partial class FirstPlugin
{
    [Handles]
    public async ValueTask<RebootAnswer> RebootAsync(RebootCommand command, CommandContext context)
    {
        var vm = Vms.Find(command.VmName) ?? throw new CommandFailedException($"{command.VmName} is not on this host.");
        await vm.PressResetAsync(context.Cancellation);
        return new RebootAnswer { Result = true };
    }
}
