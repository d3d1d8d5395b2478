using System.Reflection;

namespace Plugin.Hosting;

/// <summary>The versions of programs and plugins, as operators know them.</summary>
internal static class ProgramVersion
{
    public static string OfEntry() => Assembly.GetEntryAssembly() is { } entry ? Of(entry) : "unknown";

    /// <summary>Without what a build adds behind a plus sign.</summary>
    public static string Of(Assembly assembly)
    {
        var version = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? assembly.GetName().Version?.ToString() ?? "unknown";
        return version.Split('+')[0];
    }
}
