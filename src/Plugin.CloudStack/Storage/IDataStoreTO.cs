using Plugin.Abstractions;
using Plugin.Abstractions.Wire;

namespace Plugin.CloudStack.Storage;

/// <summary>A place that holds volumes, templates or snapshots: a pool or a secondary store.</summary>
/// <remarks>On the wire a value is wrapped in an object whose only member is its class name.</remarks>
[WireInterface("com.cloud.agent.api.to.DataStoreTO", Unknown = typeof(UnknownDataStoreTO))]
public partial interface IDataStoreTO : IWireObject;
