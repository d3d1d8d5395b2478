using Plugin.CloudStack.Ha;
using Plugin.CloudStack.Host;
using Plugin.CloudStack.Network;
using Plugin.HyperV.Tests.World;

namespace Plugin.HyperV.Tests.OldAgentDefects;

public sealed class Defect06_only_a_certain_death_is_reported
{
    private const string Other = "127.0.0.2";
    private readonly FakeClock _clock = new();

    [Fact]
    public async Task A_recent_heartbeat_means_alive()
    {
        using var world = await WorldAsync($"{Stamp(TimeSpan.FromMinutes(-1))}\n");

        (await AskAsync(world)).Should().Be((false, true, true));
    }

    [Fact]
    public async Task An_old_heartbeat_means_dead()
    {
        using var world = await WorldAsync($"{Stamp(TimeSpan.FromMinutes(-4))}\n");

        (await AskAsync(world)).Should().Be((true, true, false));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense\n")]
    [InlineData(null)]
    public async Task A_heartbeat_that_cannot_be_read_means_nothing(string? content)
    {
        using var world = await WorldAsync(content);

        (await AskAsync(world)).Should().Be((false, false, false));
    }

    [Fact]
    public async Task A_host_without_pools_knows_nothing()
    {
        using var world = new HyperVWorld(time: _clock);

        (await AskAsync(world)).Should().Be((false, false, false));
    }

    [Fact]
    public async Task The_plugin_itself_beats_once_a_minute()
    {
        using var world = await new HyperVWorld(time: _clock).ConnectPoolAsync();
        await world.State.UpdateAsync(static now => now with { PrivateAddress = HyperVWorld.Address }, HyperVWorld.Cancellation);
        await world.Plugin.StartAsync(HyperVWorld.Cancellation);
        var first = await ReadAsync(world);

        _clock.Advance(TimeSpan.FromMinutes(1));

        first.Should().Be("2026-3-7@4:5:6\n");
        (await ReadAsync(world)).Should().Be("2026-3-7@4:6:6\n");
    }

    private static async Task<string> ReadAsync(HyperVWorld world)
    {
        using var reader = new StreamReader(world.Files.OpenRead($@"{Kernel.PoolRoot}\hb-{HyperVWorld.Address}"));
        return await reader.ReadToEndAsync(HyperVWorld.Cancellation);
    }

    private static async Task<(bool Result, bool Determined, bool Alive)> AskAsync(HyperVWorld world)
    {
        var answer = await world.SendAsync(new CheckOnHostCommand { Host = new HostTO { PrivateNetwork = new NetworkTO { Ip = Other } } });
        return (answer.Result, answer.Determined, answer.Alive);
    }

    private string Stamp(TimeSpan age)
    {
        var at = _clock.GetUtcNow() + age;
        return $"{at.Year}-{at.Month}-{at.Day}@{at.Hour}:{at.Minute}:{at.Second}";
    }

    private async Task<HyperVWorld> WorldAsync(string? content)
    {
        var world = await new HyperVWorld(time: _clock).ConnectPoolAsync();
        if (content is not null)
        {
            world.Files.CreateDirectory(Kernel.PoolRoot);
            await using var file = world.Files.Create($@"{Kernel.PoolRoot}\hb-{Other}");
            await file.WriteAsync(System.Text.Encoding.ASCII.GetBytes(content), HyperVWorld.Cancellation);
        }

        return world;
    }
}
