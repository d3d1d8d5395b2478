using System.Net.Sockets;
using Plugin.Hosting;

namespace Plugin.Transport.Extension;

/// <summary>Where the socket of a plugin process is.</summary>
internal static class CallSocket
{
    /// <summary>The full path that the settings mean.</summary>
    public static string PathOf(ExtensionOptions options, PluginHostOptions hostOptions) =>
        Path.GetFullPath(options.Socket, hostOptions.DataDirectory);

    /// <summary>Removes the socket of a process that has ended without doing so.</summary>
    /// <exception cref="IOException">A process listens on it, or it is no socket.</exception>
    public static void RemoveAbandoned(string path)
    {
        if (!File.Exists(path))
        {
            return;
        }

        using var probe = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            probe.Connect(new UnixDomainSocketEndPoint(path));
        }
        catch (SocketException exception) when (exception.SocketErrorCode == SocketError.ConnectionRefused && new FileInfo(path).Length == 0)
        {
            File.Delete(path);
            return;
        }

        throw new IOException("another process listens on it");
    }
}
