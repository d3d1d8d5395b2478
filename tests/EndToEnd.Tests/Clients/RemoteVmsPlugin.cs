using Plugin.Abstractions;
using Plugin.CloudStack.Clients;

namespace EndToEnd.Tests.Clients;

/// <summary>Serves VMs by having another process do it.</summary>
[Plugin("Remote VMs")]
internal sealed partial class RemoteVmsPlugin(ICommandChannel channel)
{
    [Handlers]
    public VmLifecycleClient Vms { get; } = new(channel);
}
