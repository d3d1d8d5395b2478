using Plugin.Abstractions;

namespace Plugin.CloudStack.Host;

/// <summary>A CPU architecture.</summary>
[WireEnum("com.cloud.cpu.CPU$CPUArch")]
public enum CpuArchitecture
{
    /// <summary>32-bit x86.</summary>
    x86,

    /// <summary>64-bit x86.</summary>
    amd64,

    /// <summary>64-bit ARM.</summary>
    arm64,

    /// <summary>IBM Z.</summary>
    s390x,
}
