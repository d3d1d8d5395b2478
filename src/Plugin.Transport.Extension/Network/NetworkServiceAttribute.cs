namespace Plugin.Transport.Extension;

/// <summary>Marks an interface as one by which plugins serve the kernel's network commands; descriptions of plugins name it.</summary>
/// <param name="commands">The kernel's names of the commands that the interface serves.</param>
[AttributeUsage(AttributeTargets.Interface)]
public sealed class NetworkServiceAttribute(params string[] commands) : Attribute
{
    /// <summary>The kernel's name of the service; null when every network needs the interface, or none does.</summary>
    public string? Service { get; set; }

    /// <summary>The kernel's names of the commands.</summary>
    public IReadOnlyList<string> Commands { get; } = commands;
}
