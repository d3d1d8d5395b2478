using System.Text.Encodings.Web;
using System.Text.Json;

namespace Plugin.Cli.Seeding;

/// <summary>Writes what a session names of its environment as settings of the simulated cluster, section <c>Simulator</c>.</summary>
internal static class SimulatorSettings
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the file. What the session does not name keeps its default.</summary>
    /// <exception cref="UnusableInputException">The file cannot be written.</exception>
    public static async Task WriteAsync(string path, SessionNeeds needs, CancellationToken cancellation)
    {
        var section = new Dictionary<string, object>();
        if (needs.HostAddress is { } address)
        {
            section["Address"] = address;
        }

        if (needs.OtherHosts.Count > 0)
        {
            section["OtherHosts"] = needs.OtherHosts;
        }

        if (needs.Switches.Count > 0)
        {
            section["Switches"] = needs.Switches;
        }

        var text = JsonSerializer.Serialize(new Dictionary<string, object> { ["Simulator"] = section }, s_options);
        try
        {
            await File.WriteAllTextAsync(path, text, cancellation).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException($"cannot write {path}: {e.Message.TrimEnd('.')}", "name a file that is writable");
        }
    }
}
