using Plugin.Abstractions;
using Plugin.Abstractions.Wire;

namespace Plugin.CloudStack.Volumes;

/// <summary>An object that lives in a data store: a volume, template, snapshot or backup.</summary>
/// <remarks>On the wire a value is wrapped in an object whose only member is its class name.</remarks>
[WireInterface("com.cloud.agent.api.to.DataTO", Unknown = typeof(UnknownDataTO))]
public partial interface IDataTO : IWireObject;
