using Microsoft.Extensions.Options;

namespace Plugin.Transport.Extension;

/// <summary>Refuses settings that cannot work, by the key an operator finds them under.</summary>
internal sealed class ExtensionOptionsValidator : IValidateOptions<ExtensionOptions>
{
    private const int MostCalls = 10_000;

    public ValidateOptionsResult Validate(string? name, ExtensionOptions options)
    {
        var failures = new List<string>();
        if (string.IsNullOrWhiteSpace(options.Socket))
        {
            failures.Add($"{ExtensionOptions.Section}:{nameof(options.Socket)} must name a file.");
        }

        if (options.MaxCalls is < 1 or > MostCalls)
        {
            failures.Add($"{ExtensionOptions.Section}:{nameof(options.MaxCalls)} is {options.MaxCalls} but must be 1 to {MostCalls}.");
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
