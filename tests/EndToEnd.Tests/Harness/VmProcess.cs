using System.Diagnostics;

namespace EndToEnd.Tests.Harness;

/// <summary>A process of this machine that has a VM's name, as long as the test holds it.</summary>
internal sealed class VmProcess : IDisposable
{
    private readonly Process _process;

    private VmProcess(Process process) => _process = process;

    /// <summary>Starts it and waits until the system knows it by its name.</summary>
    /// <param name="directory">Where its program goes.</param>
    /// <param name="name">The VM's name.</param>
    public static async Task<VmProcess> StartAsync(TemporaryDirectory directory, string name)
    {
        Requires.Condition(!OperatingSystem.IsWindows(), "the VM is a shell under another name");
        var program = directory[name];
        File.CreateSymbolicLink(program, "/bin/sh");
        var started = Process.Start(new ProcessStartInfo(program, ["-c", "echo runs; read end"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        (await started.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken)).Should().Be("runs");
        return new(started);
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(TimeSpan.FromMinutes(1)))
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
