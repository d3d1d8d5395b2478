using Plugin.Hosting;

namespace Plugin.Transport.Http;

/// <summary>Offers direct connect to a program.</summary>
public static class DirectConnectPluginHostBuilderExtensions
{
    private const string ListenKey = $"{DirectConnectOptions.Section}:{nameof(DirectConnectOptions.Listen)}";

    /// <summary>
    /// Has the program listen for the kernel when <c>DirectConnect:Listen</c> or the switch <c>--listen</c> says where, and
    /// also when nothing chooses another transport.
    /// </summary>
    /// <param name="builder">The program.</param>
    /// <param name="configure">Settings that win over the configuration section <c>DirectConnect</c>.</param>
    public static PluginHostBuilder AddDirectConnect(this PluginHostBuilder builder, Action<DirectConnectOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder
            .AddSwitch(new("--listen", ListenKey, "where to listen for the kernel, https://127.0.0.1:8250; port 0 takes a free one") { ValueName = "URL" })
            .AddTransport(new TransportRegistration
            {
                Name = "direct connect",
                Key = ListenKey,
                Register = services => services.AddDirectConnect(configure),
                Create = (services, resource) => DirectConnectServiceCollectionExtensions.CreateFor(services, resource, configure),
                RunsUnconfigured = true,
            });
    }
}
