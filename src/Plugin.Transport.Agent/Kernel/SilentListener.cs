namespace Plugin.Transport.Agent.Kernel;

/// <summary>Lets every agent in and does nothing.</summary>
internal sealed class SilentListener : IAgentListener
{
    /// <summary>The only one that is needed.</summary>
    public static SilentListener Instance { get; } = new();
}
