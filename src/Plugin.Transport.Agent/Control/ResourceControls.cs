using System.Collections.Concurrent;

namespace Plugin.Transport.Agent.Control;

/// <summary>The ways to the kernel of a process with several resources: one for each of their agents, there before the agent is.</summary>
internal sealed class ResourceControls
{
    private readonly ConcurrentDictionary<(string Resource, string Section), KernelControl> _controls = new();

    /// <summary>The one of a resource's agent.</summary>
    /// <param name="resource">The resource's name.</param>
    /// <param name="section">The section that all resources configure this agent in.</param>
    public KernelControl Of(string resource, string section) => _controls.GetOrAdd((resource, section), static _ => new());
}
