using System.Reflection;
using Plugin.Abstractions;

namespace Plugin.Transport.Extension.Tests.Network;

/// <summary>What descriptions say of network interfaces is what the commands do.</summary>
public sealed class NetworkServiceTests
{
    private static readonly Type[] s_interfaces =
        [.. typeof(IFirewall).Assembly.GetExportedTypes().Where(static type => type.IsDefined(typeof(NetworkServiceAttribute), inherit: false))];

    [Fact]
    public void Each_command_of_the_kernel_is_one_of_an_interface()
    {
        var commands = NetworkCommands.Of(new CommandSender(new PartsOnly(s_interfaces), null!, new ExtensionOptions()));

        s_interfaces.SelectMany(static type => type.GetCustomAttribute<NetworkServiceAttribute>()!.Commands)
            .Should().BeEquivalentTo(commands.Select(static command => command.Name)).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Each_interface_names_the_service_that_it_is_registered_for()
    {
        foreach (var type in s_interfaces)
        {
            var service = type.GetCustomAttribute<NetworkServiceAttribute>()!.Service;

            NetworkServices.Of(new PartsOnly([type])).Select(static each => each.Service)
                .Should().Equal(service is null ? [] : [service], type.Name);
        }
    }

    /// <summary>A plugin of empty parts.</summary>
    private sealed class PartsOnly(Type[] parts) : IPlugin
    {
        public PluginManifest Manifest { get; } = new("parts", [], []);

        public CommandRoute? FindRoute(ReadOnlySpan<byte> wireName) => null;

        public TPart? FindPart<TPart>()
            where TPart : class => parts.Contains(typeof(TPart)) ? DispatchProxy.Create<TPart, Nothing>() : null;
    }

    /// <summary>Does nothing.</summary>
    public class Nothing : DispatchProxy
    {
        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => null;
    }
}
