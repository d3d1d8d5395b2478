using Plugin.CloudStack.Statistics;
using Plugin.CloudStack.Storage;
using Plugin.HyperV.Storage;
using Plugin.HyperV.Tests.World;

namespace Plugin.HyperV.Tests.OldAgentDefects;

public sealed class Defect07_pools_survive_a_restart
{
    [Fact]
    public async Task A_pool_is_known_after_the_process_was_started_again()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        await world.RestartPluginAsync();

        var answer = await world.SendAsync(new GetStorageStatsCommand { Id = Kernel.PoolUuid, PoolType = StoragePoolType.SMB });

        answer.Result.Should().BeTrue(answer.Details);
    }

    [Fact]
    public async Task A_pool_that_was_deleted_is_forgotten()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();

        (await world.SendAsync(new DeleteStoragePoolCommand { Pool = Kernel.Filer })).Result.Should().BeTrue();

        (await world.SendAsync(new GetStorageStatsCommand { Id = Kernel.PoolUuid, PoolType = StoragePoolType.SMB })).Result.Should().BeFalse();
        (await world.SendAsync(new DeleteStoragePoolCommand { Pool = Kernel.Filer })).Result.Should().BeTrue("deleting may be repeated");
    }

    [Fact]
    public async Task Changes_made_at_once_are_all_kept()
    {
        var directory = Directory.CreateTempSubdirectory("hyperv-state-");
        try
        {
            var path = Path.Combine(directory.FullName, "state.json");
            using (var store = new FilePluginStateStore(path))
            {
                await Parallel.ForEachAsync(Enumerable.Range(0, 20), HyperVWorld.Cancellation, async (number, token) =>
                    await store.UpdateAsync(now => now with { Pools = [.. now.Pools, new StoragePool($"pool-{number}", "SMB", $@"\\s\{number}")] }, token));
            }

            using var again = new FilePluginStateStore(path);
            again.Current.Pools.Should().HaveCount(20);
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }
}
