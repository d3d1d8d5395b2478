using System.Net;

namespace Plugin.Transport.Http.Tests.Doubles;

/// <summary>What the server sent.</summary>
public sealed record Reply(HttpStatusCode Status, string Body, string? ContentType, string? Allow);
