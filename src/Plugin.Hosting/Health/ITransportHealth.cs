using Plugin.Abstractions;

namespace Plugin.Hosting;

/// <summary>A running transport, as the health page sees it. The hosted service that is the transport implements it.</summary>
public interface ITransportHealth
{
    /// <summary>The plugin object whose commands it brings.</summary>
    IPlugin Plugin { get; }

    /// <summary>The transport's name: <c>direct connect</c>.</summary>
    string Transport { get; }

    /// <summary>True while commands can come: it listens, or a kernel has accepted the host on the open connection.</summary>
    bool IsReady { get; }

    /// <summary>What it is doing, in a few words without secrets: <c>dials kernel1:8250</c>.</summary>
    string State { get; }
}
