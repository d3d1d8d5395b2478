using Microsoft.Extensions.Options;

namespace Plugin.Hosting.OpenTelemetry;

/// <summary>Refuses settings that cannot work, by the key an operator finds them under.</summary>
internal sealed class TelemetryOptionsValidator : IValidateOptions<TelemetryOptions>
{
    private static readonly TimeSpan s_longestFlush = TimeSpan.FromMinutes(1);

    public ValidateOptionsResult Validate(string? name, TelemetryOptions options) =>
        !string.IsNullOrEmpty(options.Endpoint) && !IsUrl(options.Endpoint)
            ? Refuse($"{nameof(options.Endpoint)} must be an http or https URL without credentials, like http://127.0.0.1:4318.")
            : options.Protocol is not (null or "" or OtlpVariables.Grpc or OtlpVariables.HttpProtobuf)
                ? Refuse($"{nameof(options.Protocol)} is '{options.Protocol}' but must be {OtlpVariables.Grpc} or {OtlpVariables.HttpProtobuf}.")
                : options.FlushWithin < TimeSpan.Zero || options.FlushWithin > s_longestFlush
                    ? Refuse($"{nameof(options.FlushWithin)} is {options.FlushWithin} but must be zero to one minute.")
                    : ValidateOptionsResult.Success;

    private static ValidateOptionsResult Refuse(string problem) => ValidateOptionsResult.Fail($"{TelemetryOptions.Section}:{problem}");

    private static bool IsUrl(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps) && url.UserInfo.Length == 0;
}
