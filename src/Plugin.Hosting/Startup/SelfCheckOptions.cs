namespace Plugin.Hosting;

/// <summary>What happens before a resource is served; bound from the configuration section <c>Plugin:SelfCheck</c>.</summary>
public sealed class SelfCheckOptions
{
    /// <summary>How long the plugin's own check of the device may take.</summary>
    public TimeSpan Within { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// What a failed startup step leads to; null ends a process that drives one resource, and has one of several resources
    /// tried again while the others are served.
    /// </summary>
    public StartupFailure? OnFailure { get; set; }

    /// <summary>The time between two tries.</summary>
    public TimeSpan RetryEvery { get; set; } = TimeSpan.FromSeconds(15);
}
