using Plugin.Abstractions;
using Plugin.CloudStack.Extensions;
using Plugin.CloudStack.Vm;
using Plugin.Transport.Extension;

namespace NativePlugin;

/// <summary>Starts VMs and makes networks, and offers no network service.</summary>
[Plugin("both")]
internal sealed partial class BothKinds : INetworkDevice, INetworkCustomActions
{
    public IReadOnlyList<NetworkAction> NetworkActions { get; } = [new("DumpConfig", "Shows the configuration")];

    [Handles]
    public ValueTask<StartAnswer> StartAsync(StartCommand command, CommandContext context) => new(new StartAnswer { Vm = command.Vm });

    public ValueTask<IReadOnlyDictionary<string, string>> EnsureNetworkDeviceAsync(NetworkDeviceRequest request, CommandContext context) =>
        new(new Dictionary<string, string> { ["host"] = "both" });

    public ValueTask<BroadcastDomain?> ImplementNetworkAsync(GuestNetworkRequest request, CommandContext context) => new((BroadcastDomain?)null);

    public ValueTask ShutdownNetworkAsync(GuestNetworkRequest request, CommandContext context) => ValueTask.CompletedTask;

    public ValueTask DestroyNetworkAsync(GuestNetworkRequest request, CommandContext context) => ValueTask.CompletedTask;

    public ValueTask RestoreNetworkAsync(RestoreNetworkRequest request, CommandContext context) => ValueTask.CompletedTask;

    public ValueTask<ActionResult> RunNetworkActionAsync(NetworkActionRequest request, CommandContext context) => new(ActionResult.Say("dumped"));
}
