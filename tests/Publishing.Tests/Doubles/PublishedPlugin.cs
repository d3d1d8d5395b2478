using System.Diagnostics;
using System.Reflection;

namespace Publishing.Tests.Doubles;

/// <summary>The published program of <c>tests/WholePlugin</c>.</summary>
/// <param name="executable">The program.</param>
/// <param name="data">Its data directory.</param>
internal sealed class PublishedPlugin(string executable, string data)
{
    /// <summary>The project.</summary>
    public static string Project { get; } = Metadata("WholePlugin");

    /// <summary>How the project was built.</summary>
    public static string Configuration { get; } = Metadata("Configuration");

    /// <summary>Far beyond what a busy machine takes.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromMinutes(2);

    /// <summary>The data directory.</summary>
    public string Data => data;

    /// <summary>Starts it as the process that serves all three ways, and waits until it listens.</summary>
    public Task<PublishedProcess> StartAsync(KernelEnd kernel) => PublishedProcess.StartAsync(new(
        executable,
        [
            "--data", data, "--listen", "https://127.0.0.1:0", "--socket", "extension.sock",
            "--agent", kernel.Address, "--Agent:CaFile", kernel.CertificateFile, "--Agent:HypervisorType", "KVM",
        ]));

    /// <summary>Calls it as the kernel calls an extension.</summary>
    /// <returns>What it printed.</returns>
    public async Task<string> CallAsync(string action)
    {
        const string Seconds = "60";
        var start = new ProcessStartInfo(executable, [action, Path.Combine(AppContext.BaseDirectory, "Data", "vm.json"), Seconds]) { RedirectStandardOutput = true };
        start.Environment["Plugin__DataDirectory"] = data;
        start.Environment["Extension__Socket"] = "extension.sock";
        using var process = Process.Start(start)!;
        var printed = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken).WaitAsync(Patience);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Patience);
        return printed.Trim();
    }

    private static string Metadata(string key) => typeof(PublishedPlugin).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
