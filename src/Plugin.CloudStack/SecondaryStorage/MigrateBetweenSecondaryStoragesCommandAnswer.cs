using Plugin.Abstractions;
using Plugin.Abstractions.Wire;

namespace Plugin.CloudStack.SecondaryStorage;

/// <summary>Tells what was moved.</summary>
[WireContract("com.cloud.agent.api.MigrateBetweenSecondaryStoragesCommandAnswer")]
public sealed partial class MigrateBetweenSecondaryStoragesCommandAnswer : Answer
{
    /// <summary>The id of each object that was moved, with the path of its checkpoint.</summary>
    [WireMember("migratedResourcesIdAndCheckpointPath")]
    public List<Pair<long?, string>?>? MigratedResourcesIdAndCheckpointPath { get; set; }
}
