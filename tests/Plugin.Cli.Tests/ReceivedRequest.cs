namespace Plugin.Cli.Tests;

/// <summary>A request as a server saw it.</summary>
internal sealed record ReceivedRequest(string Method, string Path, string? ContentType, string ConnectionId, byte[] Body);
