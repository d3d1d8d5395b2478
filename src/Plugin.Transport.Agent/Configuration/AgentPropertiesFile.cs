using System.Globalization;
using System.Text;

namespace Plugin.Transport.Agent.Configuration;

/// <summary>
/// Takes over what CloudStack's own agent is configured with. The file is only read, and only the keys named here: its
/// secrets stay in it.
/// </summary>
internal static class AgentPropertiesFile
{
    /// <summary>What CloudStack's agent is when its file does not say it.</summary>
    private const string DefaultResource = "LibvirtComputingResource";

    /// <summary>Sets the options that the file has values for.</summary>
    /// <param name="path">The file, usually <c>agent.properties</c>.</param>
    /// <param name="options">The options, before anything of the program's own configuration.</param>
    /// <exception cref="FormatException">The file, or one of its values, cannot be used; the message has the file and the key.</exception>
    public static void Apply(string path, AgentOptions options)
    {
        var values = Read(path);
        Text("guid", value => options.Guid = value);
        Text("host", value => options.Kernels = value);
        Number("port", value => options.Port = value);
        Text("zone", value => options.Zone = value);
        Text("pod", value => options.Pod = value);
        Text("cluster", value => options.Cluster = value);
        Text("resource", value => options.ResourceName = value.Split('|')[0].Split('.')[^1]);
        var resource = options.ResourceName ?? DefaultResource;
        Number($"{resource}.id", value => options.EarlierHost = options.Guid is { } guid && value > 0 ? (guid, resource, value) : null);
        Number("workers", value => options.EarlierWorkers = value);
        Number("ping.retries", value => options.SilentPings = value);
        Number("ssl.handshake.timeout", value => options.HandshakeTimeout = TimeSpan.FromSeconds(value));
        Number("host.lb.check.interval", value => options.PreferredCheck = TimeSpan.FromSeconds(value));
        Number("backoff.seconds", value =>
        {
            options.FirstRetry = TimeSpan.FromSeconds(value);
            options.LongestRetry = options.LongestRetry > options.FirstRetry ? options.LongestRetry : options.FirstRetry;
        });
        FindCertificates(Path.GetDirectoryName(Path.GetFullPath(path))!, options);

        void Text(string key, Action<string> set)
        {
            if (values.TryGetValue(key, out var value) && value.Trim() is { Length: > 0 } text)
            {
                set(text.Length > 1 && text[0] == '@' && text[^1] == '@'
                    ? throw new FormatException($"{path}: {key} is {text}, so the file was never configured")
                    : text);
            }
        }

        void Number(string key, Action<int> set) => Text(key, text => set(
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw new FormatException($"{path}: {key} is '{text}' but must be a whole number")));
    }

    private static Dictionary<string, string> Read(string path)
    {
        try
        {
            // Java reads such files so, whatever the system's encoding is.
            return JavaProperties.Parse(File.ReadAllText(path, Encoding.Latin1));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            throw new FormatException($"{path}: {e.Message.TrimEnd('.')}", e);
        }
    }

    /// <summary>CloudStack's agent keeps its certificates beside the file, in PEM too.</summary>
    private static void FindCertificates(string directory, AgentOptions options)
    {
        var authorities = Path.Combine(directory, "cloud.ca.crt");
        if (File.Exists(Path.Combine(directory, "cloud.crt")))
        {
            options.CertificateDirectory = directory;
        }
        else if (File.Exists(authorities))
        {
            options.CaFile = authorities;
        }
    }
}
