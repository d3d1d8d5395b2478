namespace Plugin.Hosting;

/// <summary>
/// Something that must have ended for a resource before any kernel hears of it: before an agent introduces the host and
/// before direct connect answers. Reconciliation after a crash is one.
/// </summary>
/// <remarks>
/// Added with <see cref="StartupServiceCollectionExtensions.AddStartupStep{TStep}"/>. The steps of a resource run one
/// after another in the order in which they were added, resources in parallel. <see cref="PluginResource.Gate"/> opens
/// when all have ended.
/// </remarks>
public interface IStartupStep
{
    /// <summary>What it does, for the log and the health page: <c>reconciliation</c>.</summary>
    string Name { get; }

    /// <summary>Does it for a resource. It may be called again after it has thrown.</summary>
    /// <param name="resource">The resource; its gate is shut.</param>
    /// <param name="cancellation">Cancelled when the process stops.</param>
    /// <exception cref="Exception">The resource cannot be served; the message says why to an operator.</exception>
    ValueTask RunAsync(PluginResource resource, CancellationToken cancellation);
}
