using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Plugin.Hosting;

/// <summary>Traces and metrics of the pipeline. With no listener they cost a test of a flag.</summary>
public static class PluginTelemetry
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "PluginSdk";

    private static readonly ActivitySource s_source = new(Name);
    private static readonly Meter s_meter = new(Name);
    private static readonly Counter<long> s_commands =
        s_meter.CreateCounter<long>("pluginsdk.commands", "{command}", "Commands answered, by wire name and result.");

    private static readonly Histogram<double> s_duration =
        s_meter.CreateHistogram<double>("pluginsdk.command.duration", "s", "From a command's arrival to its answer.");

    private static readonly UpDownCounter<long> s_inFlight =
        s_meter.CreateUpDownCounter<long>("pluginsdk.commands.in_flight", "{command}", "Commands that wait or run.");

    /// <summary>True when anybody collects traces or metrics of the pipeline.</summary>
    internal static bool Listening => s_source.HasListeners() || s_inFlight.Enabled || s_commands.Enabled || s_duration.Enabled;

    /// <summary>Counts a command in; false when nobody counts, so that it is not counted out either.</summary>
    internal static bool Enter(string wireName)
    {
        if (!s_inFlight.Enabled)
        {
            return false;
        }

        s_inFlight.Add(1, new KeyValuePair<string, object?>("command", wireName));
        return true;
    }

    internal static void Leave(string wireName) => s_inFlight.Add(-1, new KeyValuePair<string, object?>("command", wireName));

    internal static Activity? Begin(OperationRun run)
    {
        var activity = s_source.HasListeners() ? s_source.StartActivity(run.WireName, ActivityKind.Server) : null;
        return activity?.SetTag("pluginsdk.resource", run.Resource).SetTag("pluginsdk.log_id", run.LogId);
    }

    internal static void End(Activity? activity, string wireName, CommandOutcome outcome, TimeSpan duration)
    {
        if (s_commands.Enabled || s_duration.Enabled)
        {
            var tags = new TagList { { "command", wireName }, { "result", NameOf(outcome) } };
            s_commands.Add(1, tags);
            s_duration.Record(duration.TotalSeconds, tags);
        }

        if (activity is not null)
        {
            activity.SetTag("pluginsdk.result", NameOf(outcome));
            activity.SetStatus(outcome == CommandOutcome.Done ? ActivityStatusCode.Ok : ActivityStatusCode.Error);
            activity.Dispose();
        }
    }

    internal static string NameOf(CommandOutcome outcome) => outcome switch
    {
        CommandOutcome.Done => "done",
        CommandOutcome.Failed => "failed",
        CommandOutcome.Faulted => "faulted",
        CommandOutcome.TimedOut => "timed_out",
        CommandOutcome.Interrupted => "interrupted",
        CommandOutcome.Unreadable => "unreadable",
        _ => "refused",
    };

    /// <summary>The outcome of a name; null for one that another version made up.</summary>
    internal static CommandOutcome? OutcomeOf(string name)
    {
        foreach (var outcome in Enum.GetValues<CommandOutcome>())
        {
            if (NameOf(outcome) == name)
            {
                return outcome;
            }
        }

        return null;
    }
}
