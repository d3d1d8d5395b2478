using Plugin.CloudStack.Router;

namespace Plugin.CloudStack.SystemVm;

public sealed partial class PatchSystemVmCommand
{
    /// <summary>The instance name of the system VM; null when the access details do not say.</summary>
    public string? RouterName => AccessDetails?.GetValueOrDefault(RouterAccess.Name);
}
