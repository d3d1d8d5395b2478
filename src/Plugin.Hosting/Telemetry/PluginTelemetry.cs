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

    internal static Activity? Begin(string wireName, string resource, string logId)
    {
        if (s_inFlight.Enabled)
        {
            s_inFlight.Add(1, new KeyValuePair<string, object?>("command", wireName));
        }

        var activity = s_source.HasListeners() ? s_source.StartActivity(wireName, ActivityKind.Server) : null;
        activity?.SetTag("pluginsdk.resource", resource).SetTag("pluginsdk.log_id", logId);
        return activity;
    }

    internal static void End(Activity? activity, string wireName, CommandOutcome outcome, TimeSpan duration)
    {
        if (s_inFlight.Enabled)
        {
            s_inFlight.Add(-1, new KeyValuePair<string, object?>("command", wireName));
        }

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
}
