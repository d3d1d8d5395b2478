using System.Net;
using Microsoft.Extensions.Options;
using Plugin.Transport.Agent.Lifecycle;

namespace Plugin.Transport.Agent.Configuration;

/// <summary>Refuses settings that cannot work, by the key an operator finds them under.</summary>
/// <param name="section">The section that the options are bound from, which is their name too.</param>
internal sealed class AgentOptionsValidator(string section) : IValidateOptions<AgentOptions>
{
    private const int MostRequests = 100_000;
    private const int MostSilentPings = 1000;
    private const int LeastKeyBits = 2048;
    private const int MostKeyBits = 8192;
    private const int MostAtOnce = 10_000;

    private static readonly TimeSpan s_longest = TimeSpan.FromHours(1);
    private static readonly TimeSpan s_longestPause = TimeSpan.FromSeconds(1);

    public ValidateOptionsResult Validate(string? name, AgentOptions options)
    {
        if (name != section)
        {
            return ValidateOptionsResult.Skip;
        }

        var failures = new List<string>();
        Check(options.Port is > 0 and <= IPEndPoint.MaxPort, nameof(options.Port), $"is {options.Port} but must be 1 to {IPEndPoint.MaxPort}");
        Check(KernelList.TryParse(options.Kernels, options.Port, out _), nameof(options.Kernels),
            $"is '{options.Kernels}' but must be like 10.1.2.3:8250 or kernel1,kernel2@roundrobin, with the algorithm static, roundrobin or shuffle");
        CheckText(nameof(options.Zone), options.Zone);
        CheckText(nameof(options.Pod), options.Pod);
        CheckText(nameof(options.Cluster), options.Cluster);
        Check(options.ResourceName is null || (options.ResourceName.Length > 0 && options.ResourceName.All(static c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-')),
            nameof(options.ResourceName), $"is '{options.ResourceName}' but must be letters, digits, '_' and '-'");
        Check(options.PrivateAddress is null || IPAddress.TryParse(options.PrivateAddress, out _),
            nameof(options.PrivateAddress), $"is '{options.PrivateAddress}' but must be an IP address");
        Check(
            options.CaFile is not null || options.CertificateDirectory is not null || options.TrustAnyKernel || options.FirstContact == FirstContact.TrustOnce,
            nameof(options.CaFile),
            $"must name the PEM file of the kernel's authority; without it an agent connects only with {section}:{nameof(options.FirstContact)} set to "
            + $"{nameof(FirstContact.TrustOnce)}, or {section}:{nameof(options.TrustAnyKernel)} to true");
        Check(Enum.IsDefined(options.FirstContact), nameof(options.FirstContact), $"must be {nameof(FirstContact.Verify)} or {nameof(FirstContact.TrustOnce)}");
        Check(options.FirstContact == FirstContact.Verify || !options.TrustAnyKernel, nameof(options.TrustAnyKernel),
            $"must not be true beside {section}:{nameof(options.FirstContact)}");
        Check(options.CertificateKeyBits is >= LeastKeyBits and <= MostKeyBits, nameof(options.CertificateKeyBits),
            $"is {options.CertificateKeyBits} but must be {LeastKeyBits} to {MostKeyBits}");
        Check(options.CaFile is null || !options.TrustAnyKernel, nameof(options.TrustAnyKernel),
            $"must not be true beside {section}:{nameof(options.CaFile)}");
        Check(options.CertificateFile is not null || options.CertificateKeyFile is null,
            nameof(options.CertificateFile), $"must be set when {section}:{nameof(options.CertificateKeyFile)} is");
        CheckTime(nameof(options.HandshakeTimeout), options.HandshakeTimeout);
        CheckTime(nameof(options.RenewWithin), options.RenewWithin);
        CheckTime(nameof(options.StartupTimeout), options.StartupTimeout);
        CheckTime(nameof(options.FirstRetry), options.FirstRetry);
        CheckTime(nameof(options.LongestRetry), options.LongestRetry);
        Check(options.LongestRetry >= options.FirstRetry, nameof(options.LongestRetry), $"must be at least {section}:{nameof(options.FirstRetry)}");
        Check(options.SilentPings is >= 1 and <= MostSilentPings, nameof(options.SilentPings), $"is {options.SilentPings} but must be 1 to {MostSilentPings}");
        Check(options.MaxRequests is >= 1 and <= MostRequests, nameof(options.MaxRequests), $"is {options.MaxRequests} but must be 1 to {MostRequests}");
        Check(options.PreferredCheck is null || (options.PreferredCheck >= TimeSpan.Zero && options.PreferredCheck <= TimeSpan.FromDays(1)),
            nameof(options.PreferredCheck), $"is {options.PreferredCheck} but must be zero to one day");
        Check(options.AnswerBurst is >= 1 and <= MostAtOnce, nameof(options.AnswerBurst), $"is {options.AnswerBurst} but must be 1 to {MostAtOnce}");
        Check(options.AnswerPause > TimeSpan.Zero && options.AnswerPause <= s_longestPause,
            nameof(options.AnswerPause), $"is {options.AnswerPause} but must be more than zero and at most {s_longestPause}");
        Check(options.LateAnswers is >= 0 and <= MostRequests, nameof(options.LateAnswers), $"is {options.LateAnswers} but must be 0 to {MostRequests}");
        CheckTime(nameof(options.LateAnswersFor), options.LateAnswersFor);
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);

        void CheckText(string key, string? value) => Check(!string.IsNullOrWhiteSpace(value), key, "must not be empty");

        void CheckTime(string key, TimeSpan value) =>
            Check(value > TimeSpan.Zero && value <= s_longest, key, $"is {value} but must be more than zero and at most one hour");

        void Check(bool good, string key, string problem)
        {
            if (!good)
            {
                failures.Add($"{section}:{key} {problem}.");
            }
        }
    }
}
