using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Plugin.Hosting;

namespace Plugin.Transport.Extension;

/// <summary>Offers extensions to a program.</summary>
public static class ExtensionPluginHostBuilderExtensions
{
    private const string SocketKey = $"{ExtensionOptions.Section}:{nameof(ExtensionOptions.Socket)}";

    /// <summary>
    /// Has the program answer one call and end when it is started as <c>&lt;exe&gt; &lt;action&gt; &lt;payload file&gt; &lt;seconds&gt;</c>,
    /// and otherwise take calls of its executable on a socket when <c>Extension:Socket</c> or the switch <c>--socket</c> says
    /// where.
    /// </summary>
    /// <param name="builder">The program.</param>
    /// <param name="configure">Settings that win over the configuration section <c>Extension</c>.</param>
    public static PluginHostBuilder AddExtension(this PluginHostBuilder builder, Action<ExtensionOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (configure is not null)
        {
            builder.Services.Configure(configure);
        }

        return builder
            .AddRunMode(new ExtensionRunMode())
            .AddRunMode(new RegistrationRunMode())
            .AddSwitch(new("--socket", SocketKey, "take calls of the extension's executable on this Unix socket; a name is one in the data directory") { ValueName = "FILE" })
            .AddTransport(new TransportRegistration
            {
                Name = "extension",
                Key = SocketKey,
                Register = static services => services.AddExtensionServer(),
                Create = (services, resource) => ExtensionServiceCollectionExtensions.CreateFor(services, resource, configure),
            });
    }
}
