namespace Plugin.CloudStack.Router;

public abstract partial class NetworkElementCommand
{
    /// <summary>The instance name of the router that is meant; null when the command is for another element.</summary>
    public string? RouterName => AccessDetails?.GetValueOrDefault(RouterAccess.Name);
}
