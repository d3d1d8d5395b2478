using System.Reflection;

namespace Plugin.Hosting;

/// <summary>What a plugin's program is started with.</summary>
public sealed class PluginHostSettings
{
    /// <summary>The arguments.</summary>
    public IReadOnlyList<string> Args { get; init; } = [];

    /// <summary>The program's name in messages.</summary>
    public string ProgramName { get; init; } = Assembly.GetEntryAssembly()?.GetName().Name ?? "plugin";

    /// <summary>The directory of <c>appsettings.json</c>.</summary>
    public string BaseDirectory { get; init; } = AppContext.BaseDirectory;

    /// <summary>Where <c>--help</c> goes.</summary>
    public TextWriter Output { get; init; } = Console.Out;

    /// <summary>Where the line goes that says why the program does not start.</summary>
    public TextWriter Error { get; init; } = Console.Error;

    /// <summary>Connects the process to Windows' service control manager; null from it when the process is no service.</summary>
    internal Func<Task<IServiceControl?>> ConnectServiceAsync { get; init; } =
        static () => OperatingSystem.IsWindows() ? ServiceControlManager.ConnectAsync() : Task.FromResult<IServiceControl?>(null);
}
