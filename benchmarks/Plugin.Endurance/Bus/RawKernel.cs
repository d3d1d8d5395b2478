using System.Net;
using System.Net.Sockets;
using System.Text;
using Plugin.Endurance.Hosts;
using Plugin.Transport.Agent.Connection;
using Plugin.Transport.Agent.Frames;
using Plugin.Transport.Agent.Link;

namespace Plugin.Endurance.Bus;

/// <summary>The kernel's end without a kernel: it sends prepared bytes and reads no answer, so that only the other end's work differs.</summary>
internal sealed class RawKernel : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private FrameConnection? _connection;

    public RawKernel() => _listener.Start();

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public FrameConnection Connection => _connection!;

    /// <summary>Takes the next connection.</summary>
    public async Task AcceptAsync() =>
        _connection = new(await LinkHandshake.AcceptAsync(await _listener.AcceptSocketAsync(), Certificates.Server));

    /// <summary>Makes the agent of the connection ready.</summary>
    public async Task MakeReadyAsync()
    {
        using (var startup = await ReceiveAsync())
        {
            await SendAsync(
                startup.Header.ToAnswer(),
                """[{"com.cloud.agent.api.StartupAnswer":{"hostId":0,"hostName":"","hostUuid":"","pingInterval":3600,"result":true,"wait":0}}]""");
        }

        await SendAsync(
            new() { Flags = FrameFlags.Request | FrameFlags.FromServer | FrameFlags.InSequence, Sequence = 1L << 48, ManagementServerId = 1, AgentId = 7, Via = 7 },
            """[{"com.cloud.agent.api.ReadyCommand":{"dcId":1,"hostId":7,"hostUuid":"u","hostName":"h","wait":60}}]""");
        (await ReceiveAsync()).Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Dispose();
        if (_connection is not null)
        {
            await _connection.DisposeAsync();
        }
    }

    private async Task<Frame> ReceiveAsync() =>
        await Connection.ReceiveAsync() ?? throw new InvalidOperationException("The agent has closed the connection.");

    private ValueTask SendAsync(FrameHeader header, string text) => Connection.SendAsync(header, Encoding.UTF8.GetBytes(text));
}
