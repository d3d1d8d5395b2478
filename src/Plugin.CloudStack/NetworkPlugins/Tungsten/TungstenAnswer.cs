using Plugin.Abstractions;
using Plugin.Abstractions.Wire;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>
/// What Tungsten Fabric answers. Its objects are of classes of Tungsten's own library, which the catalogue does not
/// know.
/// </summary>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.TungstenAnswer", Construction = WireConstruction.Bare)]
public sealed partial class TungstenAnswer : Answer
{
    /// <summary>The object, in Tungsten's form; null for none.</summary>
    [WireMember("apiObjectBase"), WireUnreadable("Abstract classes can't be instantiated")]
    public WireJson? ApiObject { get; set; }

    /// <summary>The objects, in Tungsten's form; null for none.</summary>
    [WireMember("apiObjectBaseList"), WireUnreadable("Abstract classes can't be instantiated")]
    public List<WireJson?>? ApiObjects { get; set; }

    /// <summary>The object, as the kernel's resource sees it; null for none.</summary>
    [WireMember("tungstenModel"), WireUnreadable("Interfaces can't be instantiated")]
    public WireJson? Model { get; set; }

    /// <summary>The objects, as the kernel's resource sees them; null for none.</summary>
    [WireMember("tungstenModelList"), WireUnreadable("Interfaces can't be instantiated")]
    public List<WireJson?>? Models { get; set; }
}
