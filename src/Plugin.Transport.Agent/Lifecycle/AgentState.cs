namespace Plugin.Transport.Agent.Lifecycle;

/// <summary>What an agent keeps over restarts.</summary>
internal sealed record AgentState
{
    /// <summary>What the kernel knows the host by, without the resource name.</summary>
    public required string Guid { get; init; }

    /// <summary>The host's id in the kernel; null before the kernel gave it one.</summary>
    public long? HostId { get; init; }

    /// <summary>The host's uuid in the kernel.</summary>
    public string? HostUuid { get; init; }

    /// <summary>The list of kernels that a kernel sent; null for the configured one.</summary>
    public string? Kernels { get; init; }
}
