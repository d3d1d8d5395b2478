using Microsoft.Extensions.Options;

namespace Plugin.Transport.Http;

/// <summary>Refuses settings that cannot work, by the key an operator finds them under.</summary>
internal sealed class DirectConnectOptionsValidator : IValidateOptions<DirectConnectOptions>
{
    private static readonly TimeSpan s_longest = TimeSpan.FromHours(1);

    public ValidateOptionsResult Validate(string? name, DirectConnectOptions options)
    {
        var failures = new List<string>();
        Check(ListenAddress.TryParse(options.Listen, out _), nameof(options.Listen),
            $"is '{options.Listen}' but must be like https://0.0.0.0:8250, with an IP address or localhost");
        Check(!string.IsNullOrEmpty(options.Controller) && options.Controller.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.'),
            nameof(options.Controller), $"is '{options.Controller}' but must be one path segment of letters, digits, '-', '_' and '.'");
        for (var i = 0; i < options.AllowedSources.Count; i++)
        {
            Check(SourceAllowList.TryParse(options.AllowedSources[i], out _), $"{nameof(options.AllowedSources)}:{i}",
                $"is '{options.AllowedSources[i]}' but must be an address such as 10.1.2.3 or a network such as 10.1.0.0/16");
        }

        Check(options.CertificateFile is not null || (options.CertificateKeyFile ?? options.CertificatePasswordFile) is null,
            nameof(options.CertificateFile), "must be set when its key or password is");
        Check(options.MaxBodyBytes is >= 1024 and <= 1024 * 1024 * 1024, nameof(options.MaxBodyBytes), "must be 1024 bytes to 1 GiB");
        Check(options.MaxDrainBytes >= options.MaxBodyBytes, nameof(options.MaxDrainBytes), $"must be at least {nameof(options.MaxBodyBytes)}");
        Check(options.MaxConnections is >= 1 and <= 100_000, nameof(options.MaxConnections), "must be 1 to 100000");
        CheckTime(nameof(options.HeadTimeout), options.HeadTimeout);
        CheckTime(nameof(options.BodyTimeout), options.BodyTimeout);
        CheckTime(nameof(options.KeepAlive), options.KeepAlive);
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);

        void CheckTime(string key, TimeSpan value) =>
            Check(value > TimeSpan.Zero && value <= s_longest, key, $"is {value} but must be more than zero and at most one hour");

        void Check(bool good, string key, string problem)
        {
            if (!good)
            {
                failures.Add($"{DirectConnectOptions.Section}:{key} {problem}.");
            }
        }
    }
}
