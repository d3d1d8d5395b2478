using Microsoft.Extensions.Options;

namespace Plugin.Hosting;

/// <summary>Refuses settings that cannot work, by the key an operator finds them under.</summary>
internal sealed class PluginHostOptionsValidator : IValidateOptions<PluginHostOptions>
{
    private const int MostParallel = 10_000;

    private static readonly TimeSpan s_longest = TimeSpan.FromDays(1);

    public ValidateOptionsResult Validate(string? name, PluginHostOptions options)
    {
        var failures = new List<string>();
        if (string.IsNullOrWhiteSpace(options.DataDirectory))
        {
            failures.Add($"{PluginHostOptions.Section}:{nameof(options.DataDirectory)} must name a directory.");
        }

        if (options.DefaultWait is { } wait && wait <= TimeSpan.Zero)
        {
            failures.Add($"{PluginHostOptions.Section}:{nameof(options.DefaultWait)} must be longer than zero; leave it out for no limit.");
        }

        CheckCount(nameof(options.MaxParallelMutations), options.MaxParallelMutations, failures);
        CheckCount(nameof(options.MaxParallelReads), options.MaxParallelReads, failures);
        CheckTime(nameof(options.CancellationGrace), options.CancellationGrace, failures);
        CheckTime(nameof(options.DrainWithin), options.DrainWithin, failures);
        CheckWait($"{nameof(options.SelfCheck)}:{nameof(options.SelfCheck.Within)}", options.SelfCheck.Within, failures);
        CheckWait($"{nameof(options.SelfCheck)}:{nameof(options.SelfCheck.RetryEvery)}", options.SelfCheck.RetryEvery, failures);
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static void CheckCount(string key, int value, List<string> failures)
    {
        if (value is < 1 or > MostParallel)
        {
            failures.Add($"{PluginHostOptions.Section}:{key} is {value} but must be 1 to {MostParallel}.");
        }
    }

    private static void CheckWait(string key, TimeSpan value, List<string> failures)
    {
        if (value <= TimeSpan.Zero || value > s_longest)
        {
            failures.Add($"{PluginHostOptions.Section}:{key} is {value} but must be more than zero and at most one day.");
        }
    }

    private static void CheckTime(string key, TimeSpan value, List<string> failures)
    {
        if (value < TimeSpan.Zero || value > s_longest)
        {
            failures.Add($"{PluginHostOptions.Section}:{key} is {value} but must be zero to one day.");
        }
    }
}
