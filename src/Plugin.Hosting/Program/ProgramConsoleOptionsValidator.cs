using Microsoft.Extensions.Options;

namespace Plugin.Hosting;

/// <summary>Refuses numbers that stand for no member; the names are checked when they are read.</summary>
internal sealed class ProgramConsoleOptionsValidator : IValidateOptions<ProgramConsoleOptions>
{
    public ValidateOptionsResult Validate(string? name, ProgramConsoleOptions options) =>
        !Enum.IsDefined(options.Target) ? ValidateOptionsResult.Fail($"{ProgramConsoleOptions.Section}:{nameof(options.Target)} must be stdout or stderr.")
        : !Enum.IsDefined(options.Format) ? ValidateOptionsResult.Fail($"{ProgramConsoleOptions.Section}:{nameof(options.Format)} must be auto, line, systemd or json.")
        : ValidateOptionsResult.Success;
}
