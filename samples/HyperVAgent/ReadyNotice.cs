using Plugin.Transport.Http;

namespace HyperVAgent;

/// <summary>Tells scripts and people, on a line of its own, that commands are taken from now on, and where.</summary>
internal sealed class ReadyNotice(DirectConnectServer server) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) =>
        Console.Out.WriteLineAsync($"Ready: {server.Address.GetLeftPart(UriPartial.Authority)}".AsMemory(), cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
