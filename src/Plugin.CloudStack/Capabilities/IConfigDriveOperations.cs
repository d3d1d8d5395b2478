using Plugin.Abstractions;
using Plugin.CloudStack.Vm;

namespace Plugin.CloudStack.Capabilities;

/// <summary>Keeps the ISOs that configure guests.</summary>
[Capability("config-drive")]
public interface IConfigDriveOperations
{
    /// <summary>Writes the ISO, over an older one of that name, or removes it; one that is gone already is a success.</summary>
    /// <returns>On success of writing the kind of place that holds the ISO.</returns>
    ValueTask<HandleConfigDriveIsoAnswer> HandleIsoAsync(HandleConfigDriveIsoCommand command, CommandContext context);
}
