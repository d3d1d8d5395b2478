using System.Collections.Concurrent;
using Plugin.Hosting;

namespace Plugin.Transport.Agent.Configuration;

/// <summary>The resource names of a process's agents, which tell their hosts and their state files apart.</summary>
internal sealed class AgentNames
{
    private readonly ConcurrentDictionary<string, string> _sections = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gives a name to the agent of a section.</summary>
    /// <exception cref="StartupException">Another agent has it: to a kernel both would be one host that connects twice.</exception>
    public void Claim(string name, string section)
    {
        var holder = _sections.GetOrAdd(name, section);
        if (holder != section)
        {
            throw new StartupException(
                $"{section}:{nameof(AgentOptions.ResourceName)} is '{name}', and so is {holder}:{nameof(AgentOptions.ResourceName)}; to a kernel both would be "
                + "one host. Give each agent a name of its own (by default it is the resource's name, or the plugin's class)");
        }
    }
}
