using Plugin.Abstractions;

namespace OwnCommands.Contracts;

/// <summary>Tells the firmware version of each component. It changes nothing.</summary>
[WireContract("org.example.firmware.ListFirmwareCommand")]
[Idempotent]
public sealed partial class ListFirmwareCommand : Command, ICommand<ListFirmwareAnswer>;
