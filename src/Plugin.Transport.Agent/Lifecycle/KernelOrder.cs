namespace Plugin.Transport.Agent.Lifecycle;

/// <summary>In which order the kernels of a list are dialled.</summary>
internal enum KernelOrder
{
    /// <summary>The first one is preferred: every search begins with it.</summary>
    Static,

    /// <summary>Every search goes on after the kernel that was connected last.</summary>
    RoundRobin,

    /// <summary>As static, in an order that the agent drew once.</summary>
    Shuffle,
}
