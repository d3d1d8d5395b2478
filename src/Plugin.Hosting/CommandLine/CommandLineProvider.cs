using Microsoft.Extensions.Configuration;

namespace Plugin.Hosting;

/// <summary>The configuration that the command line gives; it is read again for each switch that is declared.</summary>
internal sealed class CommandLineProvider : ConfigurationProvider, IConfigurationSource
{
    public IConfigurationProvider Build(IConfigurationBuilder builder) => this;

    public void Take(IReadOnlyDictionary<string, string?> settings)
    {
        Data = new Dictionary<string, string?>(settings, StringComparer.OrdinalIgnoreCase);
        OnReload();
    }
}
