namespace Plugin.HyperV.Storage;

/// <summary>Keeps the <see cref="PluginState"/>. A change is durable before its task completes.</summary>
public interface IPluginStateStore
{
    /// <summary>The state as last written.</summary>
    PluginState Current { get; }

    /// <summary>Changes the state; changes made at the same time follow one another.</summary>
    /// <param name="change">Makes the new state from the present one.</param>
    /// <param name="cancellationToken">Ends the wait for an earlier change.</param>
    Task UpdateAsync(Func<PluginState, PluginState> change, CancellationToken cancellationToken);
}
