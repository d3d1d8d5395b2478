namespace Plugin.Transport.Extension.Client;

/// <summary>Where the plugin process may listen.</summary>
internal static class SocketPlaces
{
    private const string Variable = "PLUGIN_EXTENSION_SOCKET";

    /// <summary>
    /// The socket that the environment names; else a socket, or a link to one, beside this executable with <c>.sock</c> added
    /// to its name, and <c>/run/&lt;name&gt;/extension.sock</c>.
    /// </summary>
    public static IEnumerable<string> All()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            yield return named;
            yield break;
        }

        if (Environment.ProcessPath is { } self)
        {
            yield return self + ".sock";
            yield return $"/run/{Path.GetFileName(self)}/extension.sock";
        }
    }
}
