using Microsoft.Extensions.Options;

namespace Plugin.Hosting;

/// <summary>Refuses settings that cannot work, by the key an operator finds them under.</summary>
internal sealed class PluginHostOptionsValidator : IValidateOptions<PluginHostOptions>
{
    private const int MostParallel = 10_000;

    private static readonly TimeSpan s_longest = TimeSpan.FromDays(1);
    private static readonly TimeSpan s_longestKept = TimeSpan.FromDays(3650);

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
        CheckTime(nameof(options.CancellationGrace), options.CancellationGrace, s_longest, failures);
        CheckTime(nameof(options.DrainWithin), options.DrainWithin, s_longest, failures);
        CheckWait($"{nameof(options.SelfCheck)}:{nameof(options.SelfCheck.Within)}", options.SelfCheck.Within, failures);
        CheckWait($"{nameof(options.SelfCheck)}:{nameof(options.SelfCheck.RetryEvery)}", options.SelfCheck.RetryEvery, failures);
        CheckNested(options, failures);
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static void CheckNested(PluginHostOptions options, List<string> failures)
    {
        var (journal, retry, duplicates) = (options.Journal, options.Retry, options.Duplicates);
        CheckRange("Journal:KeepAtMost", journal.KeepAtMost, 100, 1_000_000, failures);
        CheckRange("Journal:LargestFile", journal.LargestFile, 1L << 20, 64L << 30, failures);
        CheckTime("Journal:KeepFor", journal.KeepFor, s_longestKept, failures);
        CheckRange("Retry:Attempts", retry.Attempts, 1, 100, failures);
        CheckTime("Retry:FirstDelay", retry.FirstDelay, s_longest, failures);
        CheckTime("Retry:LongestDelay", retry.LongestDelay, s_longest, failures);
        if (retry.FirstDelay > retry.LongestDelay)
        {
            failures.Add(
                $"{PluginHostOptions.Section}:Retry:FirstDelay is {retry.FirstDelay} but must not be longer than {PluginHostOptions.Section}:Retry:LongestDelay, "
                + $"which is {retry.LongestDelay}.");
        }

        CheckRange("Duplicates:KeepAtMost", duplicates.KeepAtMost, 0, 100_000, failures);
        CheckRange("Duplicates:LargestAnswers", duplicates.LargestAnswers, 0, 1L << 30, failures);
        CheckTime("Duplicates:KeepFor", duplicates.KeepFor, s_longest, failures);
    }

    private static void CheckCount(string key, int value, List<string> failures) => CheckRange(key, value, 1, MostParallel, failures);

    private static void CheckRange(string key, long value, long least, long most, List<string> failures)
    {
        if (value < least || value > most)
        {
            failures.Add($"{PluginHostOptions.Section}:{key} is {value} but must be {least} to {most}.");
        }
    }

    private static void CheckWait(string key, TimeSpan value, List<string> failures)
    {
        if (value <= TimeSpan.Zero || value > s_longest)
        {
            failures.Add($"{PluginHostOptions.Section}:{key} is {value} but must be more than zero and at most one day.");
        }
    }

    private static void CheckTime(string key, TimeSpan value, TimeSpan longest, List<string> failures)
    {
        if (value < TimeSpan.Zero || value > longest)
        {
            failures.Add($"{PluginHostOptions.Section}:{key} is {value} but must be zero to {longest.TotalDays:0} days.");
        }
    }
}
