using Plugin.Abstractions;
using Plugin.CloudStack.Extensions;

namespace Plugin.CloudStack.Reconciliation;

/// <summary>Tells how an operation ended.</summary>
[WireContract("org.apache.cloudstack.command.ReconcileAnswer")]
public partial class ReconcileAnswer : Answer
{
    /// <summary>What it worked on.</summary>
    [WireMember("resourceType")]
    public ResourceType? ResourceType { get; set; }

    /// <summary>The id of what it worked on.</summary>
    [WireMember("resourceId")]
    public long? ResourceId { get; set; }
}
