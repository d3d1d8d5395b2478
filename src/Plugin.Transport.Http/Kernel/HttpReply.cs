using System.Net;

namespace Plugin.Transport.Http;

/// <summary>What a plugin process sent back.</summary>
/// <param name="Status">The status.</param>
/// <param name="Body">The whole body.</param>
internal readonly record struct HttpReply(HttpStatusCode Status, ReadOnlyMemory<byte> Body);
