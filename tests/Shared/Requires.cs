using System;
using System.IO;
using System.Linq;
using Xunit;

namespace Plugin.Tests;

/// <summary>
/// What a test needs from the machine. Where it is missing the test is skipped and says what to install; with
/// <c>CI=true</c> it fails instead, so that a build server cannot pass by testing less.
/// </summary>
internal static class Requires
{
    /// <summary>The tool that makes and reads real VHD and VHDX files.</summary>
    public static void QemuImg() => Program("qemu-img", "qemu-utils");

    /// <summary>A program on the search path.</summary>
    /// <param name="name">The program.</param>
    /// <param name="package">The Debian package that holds it.</param>
    public static void Program(string name, string package) =>
        Condition(IsOnPath(name), $"{name} is not installed; install the package {package}, or run eng/test.sh as root");

    /// <summary>Anything else.</summary>
    /// <param name="isThere">True when the test can run.</param>
    /// <param name="reason">What is missing and how to get it.</param>
    public static void Condition(bool isThere, string reason)
    {
        if (!isThere && string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase))
        {
            Assert.Fail($"{reason} (CI=true: a skipped test is a failure)");
        }

        Assert.SkipUnless(isThere, reason);
    }

    private static bool IsOnPath(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Any(directory => File.Exists(Path.Combine(directory, name)) || File.Exists(Path.Combine(directory, name + ".exe")));
}
