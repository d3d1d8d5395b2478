using System.Text;
using Plugin.Abstractions;

namespace Plugin.Transport.Extension;

/// <summary>The part of the registration script that makes a plugin known as the provider of network services.</summary>
internal static class NetworkRegistration
{
    /// <summary>The whole script of a plugin that serves networks only.</summary>
    public static string For(IPlugin plugin, string executable)
    {
        var script = new StringBuilder(
            $$"""
            #!/bin/sh
            # Makes the extension {{executable}} known to CloudStack. Before it, copy the executable to every management server,
            # as /usr/share/cloudstack-management/extensions/$NAME/{{executable}}, and set its mode to executable. After it, see
            # that the network service provider of this name is enabled.
            #
            #   PHYSICAL_NETWORK_ID=… sh register.sh [more arguments of registerExtension]
            #
            # More arguments are the registration's details, for example 'details[0].url=10.0.0.1'.
            set -eu
            : "${PHYSICAL_NETWORK_ID:?the id of the physical network}"
            NAME=${NAME:-{{RegistrationScript.Quote(executable.ToLowerInvariant())}}}

            first_id() { sed -n 's/.*"id": *"\([^"]*\)".*/\1/p' | head -n 1; }

            
            """);
        Append(script, plugin, executable, "$NAME", "");
        return script.ToString();
    }

    /// <summary>What follows the script of a plugin that serves hosts too: a second extension, for an extension has one type.</summary>
    public static string Beside(IPlugin plugin, string executable)
    {
        var script = new StringBuilder(
            $$"""

            # The same executable serves networks, as an extension of its own: copy it to extensions/$NAME-network too, and set
            # PHYSICAL_NETWORK_ID.
            if [ -n "${PHYSICAL_NETWORK_ID:-}" ]; then

            """);
        Append(script, plugin, executable, "$NAME-network", "  ");
        return script.Append("fi\n").ToString();
    }

    private static void Append(StringBuilder script, IPlugin plugin, string executable, string name, string indent)
    {
        var services = NetworkServices.Of(plugin);
        var capabilities = $"{{{string.Join(',', services.Select(static each => $"\"{each.Service}\":{each.Capabilities}"))}}}";
        script.Append(indent).Append($"cmk create extension name=\"{name}\" type=NetworkOrchestrator path=\"{name}/\"{RegistrationScript.Quote(executable)}");
        if (services.Count > 0)
        {
            script.Append($" \\\n{indent}  ").Append(RegistrationScript.Quote($"details[0].network.services={string.Join(',', services.Select(static each => each.Service))}"));
            script.Append($" \\\n{indent}  ").Append(RegistrationScript.Quote($"details[0].network.service.capabilities={capabilities}"));
        }

        script.Append($"\n{indent}NETWORK_EXTENSION_ID=$(cmk list extensions name=\"{name}\" | first_id)\n");
        script.Append($"{indent}cmk register extension extensionid=\"$NETWORK_EXTENSION_ID\" resourcetype=PhysicalNetwork resourceid=\"$PHYSICAL_NETWORK_ID\" \"$@\"\n".Replace(
            " \"$@\"", indent.Length == 0 ? " \"$@\"" : "", StringComparison.Ordinal));
        foreach (var action in plugin.FindPart<INetworkCustomActions>()?.NetworkActions ?? [])
        {
            script.Append($"{indent}cmk add customaction extensionid=\"$NETWORK_EXTENSION_ID\" resourcetype={(action.OnVpc ? "Vpc" : "Network")} enabled=true ");
            script.Append(RegistrationScript.Quote($"name={action.Name}"));
            script.Append(action.Description is { } description ? " " + RegistrationScript.Quote($"description={description}") : "").Append('\n');
        }
    }
}
