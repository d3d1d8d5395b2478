namespace Plugin.Packages.Tests.Feed;

/// <summary>What became of a program that was run to its end.</summary>
/// <param name="Command">The program and its arguments.</param>
/// <param name="ExitCode">0 if all was well.</param>
/// <param name="Output">What it printed to standard output.</param>
/// <param name="Errors">What it printed to standard error.</param>
public sealed record Finished(string Command, int ExitCode, string Output, string Errors)
{
    /// <summary>Both streams, for messages.</summary>
    public string Printed => $"{Output}\n{Errors}".Trim();

    /// <summary>Fails the test, with all that was printed, unless the exit code is 0.</summary>
    public Finished Succeeded()
    {
        if (ExitCode != 0)
        {
            Assert.Fail($"{Command} ended with {ExitCode}:\n{Printed}");
        }

        return this;
    }
}
