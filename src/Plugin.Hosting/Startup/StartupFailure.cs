namespace Plugin.Hosting;

/// <summary>What a failed startup step leads to.</summary>
public enum StartupFailure
{
    /// <summary>The process ends with <see cref="PluginExitCode.NotReady"/>, and whoever supervises it starts it again.</summary>
    Stop,

    /// <summary>The step is tried until it succeeds; the resource is not served until then.</summary>
    Retry,
}
