using Plugin.HyperV.Tests.World;

namespace Plugin.HyperV.Tests.OldAgentDefects;

public sealed class Defect08_hosts_in_one_process_share_nothing
{
    [Fact]
    public async Task A_pool_of_one_host_is_unknown_to_another()
    {
        using var first = await new HyperVWorld().ConnectPoolAsync();
        using var second = new HyperVWorld();

        first.State.Current.Pools.Should().ContainSingle();
        second.State.Current.Pools.Should().BeEmpty();
    }
}
