using System.Net.Sockets;
using System.Text;

namespace Plugin.Hosting;

/// <summary>The datagram socket on which systemd hears from a service, <c>$NOTIFY_SOCKET</c>.</summary>
internal sealed class SystemdSocket : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified);
    private readonly UnixDomainSocketEndPoint _address;

    /// <summary>Makes the sender's end.</summary>
    /// <param name="address">A path, or a name in the abstract namespace after an <c>@</c>.</param>
    public SystemdSocket(string address) => _address = new(address.StartsWith('@') ? "\0" + address[1..] : address);

    /// <summary>Sends assignments, one on each line.</summary>
    /// <exception cref="SocketException">Nobody listens there.</exception>
    public void Send(string message) => _socket.SendTo(Encoding.UTF8.GetBytes(message), _address);

    public void Dispose() => _socket.Dispose();
}
