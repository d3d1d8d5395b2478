using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Plugin.HyperV.Driver;
using Plugin.HyperV.Driver.Disks;
using Plugin.HyperV.Files;
using Plugin.HyperV.Simulator;

namespace Plugin.Cli.Seeding;

/// <summary>
/// Makes files as a host itself would, through the simulated host's own services: disks are real VHD and VHDX files
/// where <c>qemu-img</c> is installed, and otherwise what the simulator has in their place.
/// </summary>
/// <param name="dataDirectory">The simulated host's data directory.</param>
/// <param name="output">Receives one line for each file.</param>
internal sealed class StorageSeeder(string dataDirectory, TextWriter output)
{
    private const long SizeOfUnknown = 64L << 20;
    private const string Cure = "give a data directory that is writable and not in use, and a session whose paths are valid";

    /// <summary>Makes everything that is missing; what is there already stays.</summary>
    /// <exception cref="UnusableInputException">A file cannot be made.</exception>
    public async Task SeedAsync(SessionNeeds needs, CancellationToken cancellation)
    {
        try
        {
            using var cluster = new SimulatedCluster(DescribeCluster(needs));
            var host = cluster.Hosts[0].Address;
            await using var session = cluster.OpenSession(host);
            var files = cluster.Files(host);
            var driver = new HyperVDriver(
                session, files, new StorageRoots(StorageRoots.AnyShare), new DriverSettings(), TimeProvider.System, NullLoggerFactory.Instance);
            foreach (var pool in needs.Pools)
            {
                files.CreateDirectory(pool);
            }

            foreach (var file in needs.Files)
            {
                await MakeAsync(file, files, driver.Disks, cancellation).ConfigureAwait(false);
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file.Path} ({file.SizeBytes} bytes)"));
            }
        }
        catch (Exception e) when (e is HyperVException or IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException($"cannot prepare {dataDirectory}: {e.Message.TrimEnd('.')}", Cure);
        }
    }

    private static async Task MakeAsync(NeededFile file, IHostFiles files, VirtualDisks disks, CancellationToken cancellation)
    {
        files.CreateDirectory(HostPath.Directory(file.Path));
        if (files.FileExists(file.Path))
        {
            return;
        }

        var size = file.SizeBytes > 0 ? file.SizeBytes : SizeOfUnknown;
        if (file.IsDisk)
        {
            await disks.CreateAsync(file.Path, size, file.DiskFormat, cancellation).ConfigureAwait(false);
            return;
        }

        await using var image = files.Create(file.Path);
        image.SetLength(size);
    }

    private SimulatedClusterOptions DescribeCluster(SessionNeeds needs)
    {
        var options = new SimulatedClusterOptions { DataDirectory = dataDirectory, JobDuration = TimeSpan.Zero };
        options.Hosts.Add(new() { Address = needs.HostAddress ?? "127.0.0.1" });
        return options;
    }
}
