using Microsoft.Extensions.Options;

namespace Plugin.Hosting;

/// <summary>Refuses settings that cannot work, by the key an operator finds them under.</summary>
internal sealed class HealthOptionsValidator : IValidateOptions<HealthOptions>
{
    public ValidateOptionsResult Validate(string? name, HealthOptions options) =>
        !string.IsNullOrEmpty(options.Listen) && options.FindEndPoint() is null
            ? ValidateOptionsResult.Fail($"{HealthOptions.Section}:{nameof(options.Listen)} is '{options.Listen}' but must be like http://127.0.0.1:9090.")
            : !Enum.IsDefined(options.ReadyWhen)
                ? ValidateOptionsResult.Fail($"{HealthOptions.Section}:{nameof(options.ReadyWhen)} must be all or any.")
                : ValidateOptionsResult.Success;
}
