using Plugin.Abstractions;

namespace Strict;

/// <summary>Has walls painted by another process.</summary>
[CapabilityClient]
public sealed partial class PaintingClient : IPainting;
