using Plugin.Abstractions;

namespace Plugin.CloudStack.Storage;

/// <summary>Tells which store was attached.</summary>
[WireContract("org.apache.cloudstack.storage.command.AttachPrimaryDataStoreAnswer", Construction = WireConstruction.Bare)]
public sealed partial class AttachPrimaryDataStoreAnswer : Answer
{
    /// <summary>The store's UUID.</summary>
    [WireMember("uuid")]
    public string? Uuid { get; set; }

    /// <summary>The store's size, in bytes.</summary>
    [WireMember("capacity")]
    public long Capacity { get; set; }

    /// <summary>How much of it is free, in bytes.</summary>
    [WireMember("avail")]
    public long Available { get; set; }
}
