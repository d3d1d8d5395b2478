using System.Reflection;
using Plugin.Abstractions;
using Plugin.CloudStack.Capabilities;
using Plugin.Hosting;
using Plugin.HyperV;
using Plugin.Transport.Extension;

namespace Plugin.Cli.Capabilities;

/// <summary>Every capability of CloudStack's catalogue, who needs it, and which of our plugins has it.</summary>
/// <param name="Version">The version of the document's form.</param>
/// <param name="CloudStack">The release whose commands these are.</param>
/// <param name="Capabilities">The capabilities, in the order of their names.</param>
/// <param name="NetworkServices">The interfaces by which extensions serve networks, in the order of their names.</param>
internal sealed record CapabilityCatalogue(
    int Version, string CloudStack, IReadOnlyList<CataloguedCapability> Capabilities, IReadOnlyList<DescribedNetworkService> NetworkServices)
{
    private static readonly Assembly s_contracts = typeof(IVmLifecycle).Assembly;

    /// <summary>The plugins that the columns of the page are for.</summary>
    public static IReadOnlyList<DescribedPlugin> Plugins { get; } = [PluginDescriber.Describe(typeof(HyperVPlugin))!];

    /// <summary>Reads the capabilities from the code.</summary>
    public static CapabilityCatalogue Read() => new(
        1,
        s_contracts.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static each => each.Key == "CloudStackVersion").Value!,
        [.. s_contracts.GetExportedTypes()
            .Where(static type => type.IsInterface && type.IsDefined(typeof(CapabilityAttribute)))
            .Select(Describe)
            .OrderBy(static capability => capability.Name, StringComparer.Ordinal)],
        [.. typeof(NetworkServiceAttribute).Assembly.GetExportedTypes()
            .Where(static type => type.IsInterface && type.IsDefined(typeof(NetworkServiceAttribute)))
            .Select(static type => DescribeNetwork(type, type.GetCustomAttribute<NetworkServiceAttribute>()!))
            .OrderBy(static service => service.Interface, StringComparer.Ordinal)]);

    private static DescribedNetworkService DescribeNetwork(Type type, NetworkServiceAttribute service) =>
        new() { Interface = type.FullName!, Service = service.Service, Commands = service.Commands };

    private static CataloguedCapability Describe(Type capability)
    {
        var name = capability.GetCustomAttribute<CapabilityAttribute>()!.Name;
        return new(
            name,
            capability.FullName!,
            KernelWorkflows.NeederOf(name),
            [.. capability.GetMethods().OrderBy(static method => method.MetadataToken)
                .Select(static method => Describe(method.GetParameters()[0].ParameterType, method.ReturnType.GetGenericArguments()[0]))]);
    }

    private static CataloguedCommand Describe(Type command, Type answer) => new(
        NameOf(command),
        NameOf(answer),
        command.IsDefined(typeof(MutatingAttribute)),
        command.IsDefined(typeof(IdempotentAttribute)),
        command.IsDefined(typeof(LongRunningAttribute)),
        [.. command.GetCustomAttributes<ResourceKeyAttribute>().Select(static key => new DescribedResourceKey { Kind = key.Kind, Path = key.Path })],
        command.GetCustomAttribute<OppositeAttribute>() is { } opposite ? NameOf(opposite.Command) : null,
        command.GetCustomAttribute<SinceAttribute>()?.Version,
        KernelWorkflows.Of(NameOf(command)),
        [.. Plugins.Where(plugin => plugin.Commands.Any(served => served.Name == NameOf(command))).Select(static plugin => plugin.Name)]);

    private static string NameOf(Type contract) => contract.GetCustomAttribute<WireContractAttribute>(inherit: false)!.Name;
}
