using Plugin.Abstractions;

namespace Plugin.CloudStack.Vm;

/// <summary>How a template boots.</summary>
[WireEnum("com.cloud.template.VirtualMachineTemplate$BootloaderType")]
public enum BootloaderType
{
    /// <summary>Through PyGrub, on Xen.</summary>
    PyGrub,

    /// <summary>Through the virtual firmware.</summary>
    HVM,

    /// <summary>Through an external kernel.</summary>
    External,

    /// <summary>From CD.</summary>
    CD,
}
