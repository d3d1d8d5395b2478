using Plugin.Abstractions;

namespace OwnCommands;

/// <summary>The kernel's side of <see cref="IFirmwareOperations"/>.</summary>
[CapabilityClient]
public sealed partial class FirmwareClient : IFirmwareOperations;
