using OwnCommands.Contracts;
using Plugin.Abstractions;

namespace OwnCommands;

/// <summary>Looks after the firmware of a host.</summary>
[Capability("firmware")]
public interface IFirmwareOperations
{
    /// <summary>Writes an image. An unknown component is a failure; a version that is there already is a success.</summary>
    ValueTask<FlashFirmwareAnswer> FlashAsync(FlashFirmwareCommand command, CommandContext context);

    /// <summary>Tells the version of each component.</summary>
    ValueTask<ListFirmwareAnswer> ListAsync(ListFirmwareCommand command, CommandContext context);
}
