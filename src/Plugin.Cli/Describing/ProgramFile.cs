using System.Reflection.PortableExecutable;
using System.Text.Json;
using Plugin.Hosting;

namespace Plugin.Cli.Describing;

/// <summary>Describes the plugins of a file: an assembly, or the program that starts one. Nothing in it is run or loaded.</summary>
internal static class ProgramFile
{
    private const long LargestFile = 512L << 20;

    /// <summary>Describes the plugins of a file.</summary>
    /// <exception cref="UnusableInputException">It is none that can be read, or has no plugin.</exception>
    public static CapabilityMatrix Describe(string path)
    {
        try
        {
            RequireReadable(path);
            using var file = File.OpenRead(path);
            return FileKind.Of(file) switch
            {
                FileKind.Portable => DescribePortable(path, file),
                FileKind.Native => DescribeBeside(path),
                var kind => throw new UnusableInputException($"{path} is {kind}", "name the plugin's assembly, or the address of its health page"),
            };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnusableInputException($"{path} cannot be read: {exception.Message.TrimEnd('.')}", "name a file that exists and is readable");
        }
    }

    private static void RequireReadable(string path)
    {
        if (Directory.Exists(path))
        {
            throw new UnusableInputException($"{path} is a directory", "name the plugin's assembly in it");
        }

        // Of what is no ordinary file, a pipe for example, the length is 0: opening it could wait for ever.
        var length = new FileInfo(path).Length;
        if (length == 0)
        {
            throw new UnusableInputException($"{path} is empty or no ordinary file", "name the plugin's assembly");
        }

        if (length > LargestFile)
        {
            throw new UnusableInputException($"{path} has {length >> 20} MiB, more than the {LargestFile >> 20} MiB that are read", "name the plugin's assembly");
        }
    }

    private static CapabilityMatrix DescribePortable(string path, FileStream file)
    {
        try
        {
            using var portable = new PEReader(file, PEStreamOptions.LeaveOpen);
            return portable.HasMetadata ? Describe(path, new AssemblyDescription(portable)) : DescribeBeside(path);
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            throw new UnusableInputException($"{path} is damaged: {exception.Message.TrimEnd('.')}", "build it again");
        }
    }

    private static bool IsDamage(Exception exception) =>
        exception is BadImageFormatException or InvalidOperationException or OverflowException or IndexOutOfRangeException or JsonException;

    private static CapabilityMatrix Describe(string path, AssemblyDescription assembly)
    {
        if (!assembly.IsAssembly)
        {
            throw new UnusableInputException($"{path} is a module and no assembly", "name the assembly that it is a part of");
        }

        if (assembly.Plugins is { Count: > 0 } plugins)
        {
            return CapabilityMatrix.Of(plugins);
        }

        throw assembly.Undescribed is { } undescribed
            ? new UnusableInputException(
                $"{path} has the plugin {undescribed}, which an SDK built that did not describe plugins yet", "build it again with this one")
            : new UnusableInputException(
                $"{path} has no plugin, a class marked [Plugin]", Neighbours(path, assembly) is { Length: > 0 } others ? $"{others} beside it has one" : "name the assembly that has it");
    }

    /// <summary>A program has its assembly beside it, unless it is native code or one file altogether.</summary>
    private static CapabilityMatrix DescribeBeside(string program)
    {
        var assembly = (program.EndsWith(".exe", StringComparison.OrdinalIgnoreCase) ? program[..^4] : program) + ".dll";
        return assembly != program && File.Exists(assembly)
            ? Describe(assembly)
            : throw new UnusableInputException(
                $"{program} is native code or a program of one file, which has no metadata to read", $"run {program} --describe, or name the address of its health page");
    }

    private static string Neighbours(string path, AssemblyDescription assembly)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        return string.Join(", ", assembly.References.Distinct(StringComparer.Ordinal).Where(name => name == Path.GetFileName(name) && HasPlugin(Path.Combine(folder, name + ".dll"))).Select(static name => name + ".dll").Order(StringComparer.Ordinal));
    }

    private static bool HasPlugin(string path)
    {
        try
        {
            if (!File.Exists(path) || new FileInfo(path).Length is 0 or > LargestFile)
            {
                return false;
            }

            using var portable = new PEReader(File.OpenRead(path));
            return portable.HasMetadata && new AssemblyDescription(portable).Plugins.Count > 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException || IsDamage(exception))
        {
            return false;
        }
    }
}
