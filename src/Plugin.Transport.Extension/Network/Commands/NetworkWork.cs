using System.Globalization;
using Plugin.Abstractions;

namespace Plugin.Transport.Extension;

/// <summary>A network command as the pipeline sees it: its lane, its time, and the secrets that it must hide.</summary>
[WireContract("plugin.extension.NetworkWork")]
internal sealed partial class NetworkWork : Command, IResourceBound
{
    private readonly string _lane = "";

    /// <summary>For the codec.</summary>
    public NetworkWork()
    {
    }

    /// <summary>Creates it.</summary>
    /// <param name="lane">What it works on.</param>
    /// <param name="run">The call.</param>
    public NetworkWork(string lane, ActionRun run)
    {
        _lane = lane;
        Wait = run.Budget.WorkSeconds;
        ExternalDetails = new()
        {
            ["payload"] = run.Secrets.Values
                .Select(static (value, index) => (Name: string.Create(CultureInfo.InvariantCulture, $"secret.{index}"), Value: value))
                .ToDictionary(static secret => secret.Name, static secret => (string?)secret.Value),
        };
    }

    public void CollectResourceKeys(ICollection<ResourceKey> keys) => keys.Add(new("network", _lane));
}
