using Plugin.Abstractions;
using Plugin.CloudStack.Capabilities;
using Plugin.CloudStack.ConsoleProxy;
using Plugin.CloudStack.Host;
using Plugin.CloudStack.SecondaryStorage;
using Plugin.Hosting;
using Plugin.Hosting.Tests.Doubles;
using Plugin.Transport.Agent.Frames;

namespace Plugin.Transport.Agent.Tests.Lifecycle;

public sealed class HostKindTests
{
    public static TheoryData<string, bool, string, string> Kinds => new()
    {
        { nameof(StartupStorageCommand), false, "com.cloud.agent.api.PingStorageCommand", "Storage" },
        { nameof(StartupSecondaryStorageCommand), true, "com.cloud.agent.api.PingStorageCommand", "SecondaryStorage" },
        { nameof(StartupProxyCommand), true, "com.cloud.agent.api.PingCommand", "ConsoleProxy" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Other_kinds_of_hosts_start_up_and_ping_as_what_they_are(string startup, bool isInSequence, string ping, string type)
    {
        using var kernel = new TestKernel();
        var plugin = Describing(new Described(Make(startup)));
        await using var agent = await RunningAgent.StartAsync(kernel.Address, plugin);
        await using var end = await kernel.AcceptAsync();

        var (header, content) = await end.StartAsync();
        await agent.PassAsync(TimeSpan.FromSeconds(60));
        var (_, pinged) = await end.ReceiveAsync();

        KernelEnd.ClassOf(content[0]).Should().Be($"com.cloud.agent.api.{startup}");
        KernelEnd.BodyOf(content[0]).GetProperty("guid").GetString().Should().StartWith("g-1-");
        header.IsInSequence.Should().Be(isInSequence);
        KernelEnd.ClassOf(pinged[0]).Should().Be(ping);
        KernelEnd.BodyOf(pinged[0]).GetProperty("hostType").GetString().Should().Be(type);
    }

    [Fact]
    public async Task A_host_comes_before_its_storage_whatever_the_plugin_says()
    {
        using var kernel = new TestKernel();
        var plugin = Describing(new Described(new StartupStorageCommand(), new StartupRoutingCommand()));
        await using var agent = await RunningAgent.StartAsync(kernel.Address, plugin);
        await using var end = await kernel.AcceptAsync();

        var (header, content) = await end.StartAsync();

        content.EnumerateArray().Select(KernelEnd.ClassOf).Should().Equal(
            "com.cloud.agent.api.StartupRoutingCommand", "com.cloud.agent.api.StartupStorageCommand");
        header.Flags.Should().Be(FrameFlags.Request);
    }

    [Fact]
    public async Task A_plugin_that_describes_nothing_is_a_clear_line()
    {
        using var kernel = new TestKernel();
        await using var agent = await RunningAgent.StartAsync(kernel.Address, Describing(new Described()));
        await using var end = await kernel.AcceptAsync();

        await agent.Log.Holds("describes no host");
    }

    [Fact]
    public async Task A_plugin_that_describes_no_host_needs_a_hypervisor_type_before_it_dials()
    {
        var starting = () => RunningAgent.StartAsync("127.0.0.1:1", configure: static options => options.HypervisorType = null);

        (await starting.Should().ThrowAsync<StartupException>()).Which.Message.Should()
            .StartWith("Agent:HypervisorType must be set, to KVM for example: ").And.Contain("IHostStartup").And.Contain("CloudStack refuses");
    }

    [Fact]
    public async Task A_host_that_the_plugin_describes_without_a_hypervisor_type_is_not_shown_to_the_kernel()
    {
        using var kernel = new TestKernel();
        await using var agent = await RunningAgent.StartAsync(
            kernel.Address, Describing(new Described(new StartupRoutingCommand())), configure: static options => options.HypervisorType = null);
        await using var end = await kernel.AcceptAsync();

        await agent.Log.Holds("describes a host without a hypervisor type, which CloudStack refuses");
    }

    [Fact]
    public async Task The_settings_complete_what_the_plugin_leaves_open()
    {
        using var kernel = new TestKernel();
        await using var agent = await RunningAgent.StartAsync(
            kernel.Address, Describing(new Described(new StartupRoutingCommand())), configure: static options => options.HypervisorType = HypervisorType.LXC);
        await using var end = await kernel.AcceptAsync();

        var (_, content) = await end.StartAsync();

        KernelEnd.BodyOf(content[0]).GetProperty("hypervisorType").GetString().Should().Be("LXC");
    }

    [Fact]
    public async Task Storage_needs_no_hypervisor_type()
    {
        using var kernel = new TestKernel();
        await using var agent = await RunningAgent.StartAsync(
            kernel.Address, Describing(new Described(new StartupStorageCommand())), configure: static options => options.HypervisorType = null);
        await using var end = await kernel.AcceptAsync();

        var (_, content) = await end.StartAsync();

        KernelEnd.ClassOf(content[0]).Should().Be("com.cloud.agent.api.StartupStorageCommand");
    }

    private static ScriptedPlugin Describing(Described described)
    {
        var plugin = new ScriptedPlugin();
        plugin.AddPart(described);
        return plugin;
    }

    private static StartupCommand Make(string name) => name switch
    {
        nameof(StartupStorageCommand) => new StartupStorageCommand(),
        nameof(StartupSecondaryStorageCommand) => new StartupSecondaryStorageCommand(),
        _ => new StartupProxyCommand(),
    };

    private sealed class Described(params StartupCommand[] commands) : IHostStartup
    {
        public ValueTask<IReadOnlyList<StartupCommand>> StartupAsync(StartupRoutingCommand offered, CommandContext context) => new(commands);
    }
}
