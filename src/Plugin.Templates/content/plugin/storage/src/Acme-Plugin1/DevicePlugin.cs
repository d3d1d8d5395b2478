using Plugin.Abstractions;
#if (useAgent)
using Plugin.CloudStack.Capabilities;
#endif
using Plugin.CloudStack.Host;
#if (useAgent)
using Plugin.CloudStack.Storage;
#endif

namespace Acme.Plugin;

/// <summary>Translates commands of CloudStack's management server into operations of a storage array; the parts have most handlers.</summary>
[Plugin("Acme-Plugin1")]
#if (useAgent)
internal sealed partial class DevicePlugin(StorageArray array) : ISelfCheck, IHostStartup
#else
internal sealed partial class DevicePlugin(StorageArray array) : ISelfCheck
#endif
{
    [Handlers]
    public PoolHandlers Pools { get; } = new(array);

    [Handlers]
    public VolumeHandlers Volumes { get; } = new(array);

    public async ValueTask CheckAsync(CancellationToken cancellation) => await array.ReadAsync(cancellation);
#if (useAgent)

    public ValueTask<IReadOnlyList<StartupCommand>> StartupAsync(StartupRoutingCommand offered, CommandContext context) =>
        new([new StartupStorageCommand { ResourceType = StorageResourceType.STORAGE_HOST, TotalSize = array.TotalBytes }]);
#endif

    [Handles]
    public async ValueTask<CheckHealthAnswer> CheckHealthAsync(CheckHealthCommand command, CommandContext context)
    {
        var state = await array.ReadAsync(context.Cancellation);
        return new CheckHealthAnswer { Details = $"The array answers; it has {state.Volumes.Count} volumes." };
    }
}
