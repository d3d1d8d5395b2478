using System.Globalization;
using System.Text;
using Plugin.Abstractions;
using Plugin.CloudStack.Extensions;

namespace Plugin.Transport.Extension;

/// <summary>
/// The shell script that makes a plugin known to CloudStack through its command line, <c>cmk</c>: the extension, its
/// cluster, its host, and every custom action with its parameters.
/// </summary>
public static class RegistrationScript
{
    /// <summary>Writes the script.</summary>
    /// <param name="plugin">The plugin behind the executable.</param>
    /// <param name="executable">The name of the executable.</param>
    public static string For(IPlugin plugin, string executable)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        return NetworkServices.AnyOf(plugin)
            ? plugin.FindRoute("com.cloud.agent.api.StartCommand"u8) is null
                ? NetworkRegistration.For(plugin, executable)
                : ForHosts(plugin, executable) + NetworkRegistration.Beside(plugin, executable)
            : ForHosts(plugin, executable);
    }

    private static string ForHosts(IPlugin plugin, string executable)
    {
        var prepares = plugin.FindRoute("com.cloud.agent.api.PrepareExternalProvisioningCommand"u8) is not null;
        var script = new StringBuilder(
            $$"""
            #!/bin/sh
            # Makes the extension {{executable}} known to CloudStack. Before it, copy the executable to every management server,
            # as /usr/share/cloudstack-management/extensions/$NAME/{{executable}}, and set its mode to executable.
            #
            #   CLUSTER_ID=… ZONE_ID=… POD_ID=… HOST_URL=… sh register.sh [more arguments of addHost]
            #
            # More arguments are the host's details, for example 'externaldetails[0].vhd_path=D:\disks'.
            set -eu
            : "${CLUSTER_ID:?the id of a cluster whose hypervisor is External}" "${ZONE_ID:?}" "${POD_ID:?}"
            : "${HOST_URL:?the name of the host, for example its address}"
            NAME=${NAME:-{{Quote(executable.ToLowerInvariant())}}}

            first_id() { sed -n 's/.*"id": *"\([^"]*\)".*/\1/p' | head -n 1; }

            cmk create extension name="$NAME" type=Orchestrator path="$NAME/"{{Quote(executable)}} orchestratorrequirespreparevm={{(prepares ? "true" : "false")}}
            EXTENSION_ID=$(cmk list extensions name="$NAME" | first_id)
            cmk register extension extensionid="$EXTENSION_ID" resourcetype=Cluster resourceid="$CLUSTER_ID"
            cmk add host hypervisor=External zoneid="$ZONE_ID" podid="$POD_ID" clusterid="$CLUSTER_ID" url="$HOST_URL" username=unused password=unused "$@"

            """);
        foreach (var action in plugin.FindPart<ICustomActionSource>()?.CustomActions ?? [])
        {
            Append(script, action);
        }

        return script.ToString();
    }

    private static void Append(StringBuilder script, CustomAction action)
    {
        script.Append("\ncmk add customaction extensionid=\"$EXTENSION_ID\" resourcetype=VirtualMachine enabled=true");
        Append(script, "name", action.Name);
        Append(script, "description", action.Description);
        Append(script, "timeout", action.TimeoutSeconds.ToString(CultureInfo.InvariantCulture));
        Append(script, "allowedroletypes", action.AllowedRoles);
        Append(script, "successmessage", action.SuccessMessage);
        Append(script, "errormessage", action.ErrorMessage);
        for (var i = 0; i < action.Parameters.Count; i++)
        {
            Append(script, i, action.Parameters[i]);
        }

        script.Append('\n');
    }

    private static void Append(StringBuilder script, int index, ActionParameter parameter)
    {
        var prefix = string.Create(CultureInfo.InvariantCulture, $"parameters[{index}].");
        script.Append(" \\\n ");
        Append(script, prefix + "name", parameter.Name);
        Append(script, prefix + "type", parameter.Type.ToString().ToUpperInvariant());
        Append(script, prefix + "validationformat", parameter.Format == ActionParameterFormat.None ? null : parameter.Format.ToString().ToUpperInvariant());
        Append(script, prefix + "required", parameter.Required ? "true" : "false");
        Append(script, prefix + "valueoptions", string.Join(',', parameter.Options));
    }

    private static void Append(StringBuilder script, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            script.Append(' ').Append(Quote($"{name}={value}"));
        }
    }

    /// <summary>One word for the shell, whatever is in it.</summary>
    internal static string Quote(string text) =>
        text.All(static c => char.IsAsciiLetterOrDigit(c) || c is '=' or '.' or '_' or '-' or ',' or '/' or ':')
            ? text
            : $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
