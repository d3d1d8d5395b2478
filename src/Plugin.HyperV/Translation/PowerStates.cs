using Plugin.CloudStack.Vm;
using Plugin.HyperV.Driver.Vms;

namespace Plugin.HyperV.Translation;

internal static class PowerStates
{
    public static PowerState From(VmPower power) => power switch
    {
        VmPower.On => PowerState.PowerOn,
        VmPower.Off => PowerState.PowerOff,
        _ => PowerState.PowerUnknown,
    };
}
