using Plugin.Abstractions;
using Plugin.CloudStack.Host;

namespace Plugin.Transport.Http;

/// <summary>What the kernel compares with what it offered; on any difference it drops the host without a word.</summary>
internal sealed record StartupEcho(string? DataCenter, string? Pod, string? Cluster, string? Guid, string? PrivateIpAddress, string? Name)
{
    public static StartupEcho Of(StartupCommand command) =>
        new(command.DataCenter, command.Pod, command.Cluster, command.Guid, command.PrivateIpAddress, command.Name);

    /// <exception cref="CommandFailedException">The command differs; the message names the members.</exception>
    public void Require(StartupCommand described)
    {
        var given = Of(described);
        var different = new List<string>();
        Compare("dataCenter", DataCenter, given.DataCenter);
        Compare("pod", Pod, given.Pod);
        Compare("cluster", Cluster, given.Cluster);
        Compare("guid", Guid, given.Guid);
        Compare("privateIpAddress", PrivateIpAddress, given.PrivateIpAddress);
        Compare("name", Name, given.Name);
        if (different.Count > 0)
        {
            throw new CommandFailedException($"the plugin must return what the kernel offered, but changed {string.Join(", ", different)}");
        }

        void Compare(string member, string? offered, string? returned)
        {
            if (offered != returned)
            {
                different.Add($"{member} from '{offered}' to '{returned}'");
            }
        }
    }
}
