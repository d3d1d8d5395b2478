using Plugin.Abstractions;

namespace Acme.Plugin;

/// <summary>Translates commands of CloudStack's management server into operations of a hypervisor host; the parts have the handlers.</summary>
[Plugin("Acme-Plugin1")]
internal sealed partial class DevicePlugin(HypervisorHost host)
{
    [Handlers]
    public HostHandlers Host { get; } = new(host);

    [Handlers]
    public VmHandlers Vms { get; } = new(host);
}
