namespace Plugin.Hosting;

/// <summary>The start of every plugin's program.</summary>
public static class PluginHost
{
    /// <summary>
    /// Makes the builder of a plugin process. Its configuration is, each winning over those before it:
    /// <c>appsettings.json</c> and <c>appsettings.&lt;environment&gt;.json</c> beside the program, the file of
    /// <c>--settings</c>, environment variables, the command line.
    /// </summary>
    /// <param name="args">The program's arguments.</param>
    public static PluginHostBuilder CreateBuilder(string[] args) => new(new PluginHostSettings { Args = args });

    /// <inheritdoc cref="CreateBuilder(string[])"/>
    /// <param name="settings">The arguments and the surroundings of the program.</param>
    public static PluginHostBuilder CreateBuilder(PluginHostSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return new(settings);
    }
}
