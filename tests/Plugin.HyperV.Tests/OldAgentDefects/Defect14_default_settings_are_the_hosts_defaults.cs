using Microsoft.Extensions.Logging.Abstractions;
using Plugin.HyperV.Driver;
using Plugin.HyperV.Driver.Jobs;
using Plugin.HyperV.Tests.World;

namespace Plugin.HyperV.Tests.OldAgentDefects;

public sealed class Defect14_default_settings_are_the_hosts_defaults
{
    [Theory]
    [InlineData("Msvm_SyntheticEthernetPortSettingData", "Microsoft:Hyper-V:Synthetic Ethernet Port")]
    [InlineData("Msvm_EthernetPortAllocationSettingData", "Microsoft:Hyper-V:Ethernet Connection")]
    public async Task Of_several_candidates_the_one_of_the_pool_is_taken(string className, string subType)
    {
        using var world = new HyperVWorld();
        await using var session = new DecoySession(world.Session);
        var jobs = new JobRunner(session, new JobSettings(), TimeProvider.System, NullLogger<JobRunner>.Instance);
        var defaults = new DefaultSettings(new HyperVConnection(session, jobs));

        var found = await defaults.ForResourceAsync(className, subType, HyperVWorld.Cancellation);

        found.Text("ResourceSubType").Should().Be(subType);
        found.Path.Should().BeNull("it is a copy to be changed");
    }

    [Fact]
    public async Task A_resource_that_the_host_does_not_offer_is_named()
    {
        using var world = new HyperVWorld();
        var jobs = new JobRunner(world.Session, new JobSettings(), TimeProvider.System, NullLogger<JobRunner>.Instance);
        var defaults = new DefaultSettings(new HyperVConnection(world.Session, jobs));

        var asking = async () => await defaults.ForResourceAsync("Msvm_ResourceAllocationSettingData", "Microsoft:Hyper-V:Perpetuum Mobile", HyperVWorld.Cancellation);

        (await asking.Should().ThrowAsync<HyperVException>()).WithMessage("*Perpetuum Mobile*");
    }
}
