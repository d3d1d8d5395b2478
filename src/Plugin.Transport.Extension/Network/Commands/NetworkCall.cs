using Plugin.CloudStack.Extensions;

namespace Plugin.Transport.Extension;

/// <summary>One network command with its payload, before it is read as a request.</summary>
internal sealed class NetworkCall
{
    private const string CustomAction = "custom-action";

    /// <summary>Reads the envelope; that of a custom action is flat.</summary>
    /// <param name="command">The command's name.</param>
    /// <param name="json">The payload file.</param>
    /// <param name="secretNames">Names of details that are secret although they do not tell.</param>
    /// <exception cref="CallException">It is no envelope.</exception>
    public NetworkCall(string command, ReadOnlySpan<byte> json, IReadOnlySet<string> secretNames)
    {
        var envelope = NetworkPayload.Read(json);
        Command = command;
        SecretNames = secretNames;
        PhysicalNetwork = envelope.Object("physical-network-extension-details").Details("physical network", secretNames);
        Network = envelope.Object("network-extension-details").Details("network", secretNames);
        Payload = command == CustomAction ? envelope : envelope.Required("payload");
    }

    public string Command { get; }

    public NetworkPayload Payload { get; }

    public ExtensionDetails PhysicalNetwork { get; }

    public ExtensionDetails Network { get; }

    public IReadOnlySet<string> SecretNames { get; }

    /// <summary>What two commands must not work on at once: the VPC, whose networks share a device's state, else the network.</summary>
    /// <exception cref="CallException">The payload names neither.</exception>
    public string Lane => LaneOf(Payload) ?? throw new CallException($"the payload of '{Command}' names neither network_id nor vpc_id");

    /// <summary>The same of a payload that may be none of a network command.</summary>
    public static string? FindLane(ReadOnlySpan<byte> json)
    {
        try
        {
            var envelope = NetworkPayload.Read(json);
            return LaneOf(envelope.Object("payload")) ?? LaneOf(envelope);
        }
        catch (CallException)
        {
            return null;
        }
    }

    private static string? LaneOf(NetworkPayload payload) =>
        payload.Text("vpc_id") is { } vpc ? "vpc " + vpc : payload.Text("network_id") is { } network ? "network " + network : null;
}
