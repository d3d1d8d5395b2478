using System.Text.Json;
using Microsoft.Extensions.Options;

namespace Plugin.Hosting;

/// <summary>How the process is, for the health page and for service managers.</summary>
internal sealed class ProcessHealth(
    PluginResources resources, RunningTransports transports, CommandPipeline pipeline, IEnumerable<IReadinessCheck> checks,
    IOptions<HealthOptions> options, TimeProvider time)
{
    private static readonly TimeSpan s_threadWithin = TimeSpan.FromSeconds(5);

    private volatile bool _isStopping;

    /// <summary>Says that the process no longer takes commands.</summary>
    public void Stop() => _isStopping = true;

    /// <summary>
    /// True when work still finds a thread. Handlers that block every thread of the pool stall all commands, deadlines
    /// and pings alike, and nothing but a new start helps.
    /// </summary>
    public async Task<bool> IsAliveAsync()
    {
        var ran = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        ThreadPool.UnsafeQueueUserWorkItem(static taken => taken.SetResult(), ran, preferLocal: false);
        await ran.Task.WaitAsync(s_threadWithin, time).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return ran.Task.IsCompleted;
    }

    /// <summary>True when commands can come and will be served.</summary>
    public bool IsReady(IReadOnlyCollection<ResourceHealth> all) =>
        !_isStopping
        && checks.All(static check => check.Problem is null)
        && (options.Value.ReadyWhen == ReadyWhen.Any && all.Count > 0
            ? all.Any(static resource => resource.IsReady)
            : all.All(static resource => resource.IsReady));

    public IReadOnlyList<ResourceHealth> Resources()
    {
        var byPlugin = transports.All.ToLookup(static transport => transport.Plugin, ReferenceEqualityComparer.Instance);
        return [.. resources.All.Select(resource => new ResourceHealth(
            resource.Name, resource.Plugin.Manifest.Name, resource.Gate.WaitsFor, pipeline.InProgressOf(resource.Plugin), [.. byPlugin[resource.Plugin]]))];
    }

    /// <summary>Says in a few words how many resources are ready, for <c>systemctl status</c>.</summary>
    public string Describe()
    {
        var all = Resources();
        var ready = all.Count(static resource => resource.IsReady);
        var first = all.FirstOrDefault(static resource => !resource.IsReady);
        var why = first is null ? "" : $"; {first.Name}: {first.WaitsFor ?? string.Join(", ", first.Transports.Select(static transport => transport.State))}";
        return _isStopping ? "stops" : $"{ready} of {all.Count} resources ready{why}";
    }

    /// <summary>Writes the details of the health page.</summary>
    public void Write(Utf8JsonWriter json, string status, IReadOnlyList<ResourceHealth> all)
    {
        json.WriteStartObject();
        json.WriteString("status", status);
        json.WriteStartArray("resources");
        foreach (var resource in all)
        {
            Write(json, resource);
        }

        json.WriteEndArray();
        json.WriteStartArray("checks");
        foreach (var check in checks)
        {
            json.WriteStartObject();
            json.WriteString("name", check.Name);
            json.WriteString("problem", check.Problem);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ResourceHealth resource)
    {
        json.WriteStartObject();
        json.WriteString("name", resource.Name);
        json.WriteString("plugin", resource.Plugin);
        json.WriteBoolean("ready", resource.IsReady);
        json.WriteString("waitsFor", resource.WaitsFor);
        json.WriteNumber("inProgress", resource.InProgress);
        json.WriteStartArray("transports");
        foreach (var transport in resource.Transports)
        {
            json.WriteStartObject();
            json.WriteString("name", transport.Transport);
            json.WriteBoolean("ready", transport.IsReady);
            json.WriteString("state", transport.State);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
