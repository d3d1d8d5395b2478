namespace Plugin.Transport.Agent.Kernel;

/// <summary>What an agent is to the kernel; it learns it with the first <c>ReadyCommand</c>.</summary>
/// <param name="HostId">The id of its host, at least 1. Of two connections with one id the older one is ended.</param>
/// <param name="HostUuid">The host's UUID.</param>
/// <param name="HostName">The host's name.</param>
/// <param name="ZoneId">The id of the host's zone.</param>
public sealed record AgentIdentity(long HostId, string HostUuid, string HostName, long ZoneId = 1);
