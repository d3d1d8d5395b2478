using Plugin.Abstractions;
using Plugin.CloudStack.Capabilities;

namespace Plugin.CloudStack.Clients;

/// <summary>The kernel's side of <see cref="IVmStorageMigration"/>: sends its commands over any channel.</summary>
[CapabilityClient]
public sealed partial class VmStorageMigrationClient : IVmStorageMigration;
