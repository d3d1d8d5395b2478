namespace Plugin.Hosting;

/// <summary>Carries the settings of a resource into its scope.</summary>
internal sealed class ResourceScope
{
    public ResourceSettings? Settings { get; set; }
}
