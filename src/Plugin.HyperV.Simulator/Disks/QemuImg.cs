using System.Diagnostics;
using System.Globalization;

namespace Plugin.HyperV.Simulator.Disks;

/// <summary>Runs <c>qemu-img</c>, which makes real VHD and VHDX files.</summary>
internal sealed class QemuImg(string program)
{
    /// <summary>The program on the search path, or null when it is not installed.</summary>
    public static QemuImg? Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(static directory => Path.Combine(directory, OperatingSystem.IsWindows() ? "qemu-img.exe" : "qemu-img"))
            .FirstOrDefault(File.Exists) is { } found
            ? new QemuImg(found)
            : null;

    public Task CreateAsync(string target, ushort format, ushort type, ulong bytes, uint blockBytes, CancellationToken cancellationToken) =>
        RunAsync(["create", "-q", "-f", Name(format), "-o", Options(format, type, blockBytes), target, bytes.ToString(CultureInfo.InvariantCulture)], cancellationToken);

    public Task ConvertAsync(string source, ushort sourceFormat, string target, ushort format, ushort type, CancellationToken cancellationToken) =>
        RunAsync(["convert", "-q", "-f", Name(sourceFormat), "-O", Name(format), "-o", Options(format, type, 0), source, target], cancellationToken);

    /// <summary>Copies the content of a disk into a new one that is at least as large.</summary>
    /// <remarks>Told that the new one holds zeros only, the tool leaves out what the old one never wrote; else it would write every zero.</remarks>
    public Task CopyIntoAsync(string source, ushort sourceFormat, string target, ushort format, CancellationToken cancellationToken) =>
        RunAsync(["convert", "-q", "-n", "--target-is-zero", "-f", Name(sourceFormat), "-O", Name(format), source, target], cancellationToken);

    private static string Name(ushort format) => format switch
    {
        DiskFormat.Vhd => "vpc",
        0 => "raw",
        _ => "vhdx",
    };

    private static string Options(ushort format, ushort type, uint blockBytes)
    {
        var options = type == DiskFormat.Fixed ? "subformat=fixed" : "subformat=dynamic";
        if (format == DiskFormat.Vhd)
        {
            options += ",force_size=on";
        }
        else if (blockBytes != 0)
        {
            options += string.Create(CultureInfo.InvariantCulture, $",block_size={blockBytes}");
        }

        return options;
    }

    private async Task RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(program)
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start) ?? throw new IOException("qemu-img did not start.");
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        try
        {
            await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            throw;
        }

        await output.ConfigureAwait(false);
        if (process.ExitCode != 0)
        {
            throw new IOException($"qemu-img {arguments[0]} failed: {(await errors.ConfigureAwait(false)).Trim()}");
        }
    }
}
