using System.Runtime.InteropServices;
using Plugin.Abstractions;
using Plugin.CloudStack.Extensions;

namespace NativePlugin;

/// <summary>What a test asks of the handler by the detail <c>behave</c>.</summary>
internal static partial class Behaviour
{
    private const int StandardOutput = 1;
    private const int StandardError = 2;

    private static readonly TimeSpan s_moment = TimeSpan.FromMilliseconds(50);

    /// <summary>Fails when somebody else is here at the same time, in whatever process.</summary>
    public static async Task BeAloneAsync(string directory, CommandContext context)
    {
        Directory.CreateDirectory(directory);
        await using var place = new FileStream(
            Path.Combine(directory, "alone"), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        await Task.Delay(s_moment, context.Cancellation);
    }

    /// <summary>Waits until so many are here at the same time.</summary>
    public static async Task MeetAsync(string directory, string name, int count, CommandContext context)
    {
        var place = Directory.CreateDirectory(Path.Combine(directory, "meeting"));
        await File.WriteAllTextAsync(Path.Combine(place.FullName, name), "", context.Cancellation);
        while (place.GetFiles().Length < count)
        {
            await Task.Delay(s_moment, context.Cancellation);
        }
    }

    public static async Task FollowAsync(Command command, CommandContext context)
    {
        var call = ExtensionCall.Of(command);
        switch (call?.FindDetail("behave"))
        {
            case "print":
                Console.WriteLine("chatter");
                await Console.Error.WriteLineAsync("noise");
                _ = Write(StandardOutput, "native"u8, 6);
                _ = Write(StandardError, "native"u8, 6);
                break;
            case "spawn":
                using (var child = System.Diagnostics.Process.Start("sh", ["-c", "echo from a child; echo and more >&2"]))
                {
                    await child.WaitForExitAsync(context.Cancellation);
                }

                break;
            case "quote":
#pragma warning disable PLG0502 // As a careless device library would: a test sees that the pipeline hides both.
                throw new InvalidOperationException(
                    $"the device refused {call.Host.RequireSecret("password").Reveal()} and {call.Host.RequireSecret("pin").Reveal()} of {call.Caller?.Name}");
#pragma warning restore PLG0502
            case "hang":
                await Task.Delay(Timeout.Infinite, context.Cancellation);
                break;
            case "deaf":
                await Task.Delay(Timeout.Infinite, CancellationToken.None);
                break;
            case "crash":
                Environment.FailFast("as asked");
                break;
            default:
                break;
        }
    }

    [LibraryImport("libc", EntryPoint = "write")]
    private static partial nint Write(int descriptor, ReadOnlySpan<byte> bytes, nint count);
}
