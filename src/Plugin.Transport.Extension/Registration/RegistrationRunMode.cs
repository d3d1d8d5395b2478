using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Plugin.Abstractions;
using Plugin.Hosting;

namespace Plugin.Transport.Extension;

/// <summary>Prints the script that registers the program as an extension.</summary>
internal sealed class RegistrationRunMode : IRunMode
{
    public string Usage => "--register";

    public string Description => "print the script that registers the program as an extension of CloudStack";

    public bool Claims(IReadOnlyList<string> args) => args.Count > 0 && args[0] == "--register";

    public async Task<int> RunAsync(IServiceProvider services, IReadOnlyList<string> args, CancellationToken cancellation)
    {
        var executable = Assembly.GetEntryAssembly()?.GetName().Name ?? "extension";
        var script = RegistrationScript.For(services.GetRequiredService<IPlugin>(), executable);
        await Console.Out.WriteAsync(script.AsMemory(), cancellation).ConfigureAwait(false);
        return PluginExitCode.Stopped;
    }

    public int Refuse(string reason)
    {
        Console.Error.WriteLine(reason);
        return PluginExitCode.Unusable;
    }
}
