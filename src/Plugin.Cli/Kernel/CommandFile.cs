using Plugin.Abstractions.Wire;

namespace Plugin.Cli.Kernel;

/// <summary>A batch of commands that a person wrote down. Classes that no contract mirrors are sent as they are.</summary>
/// <param name="Path">Where it comes from.</param>
/// <param name="Commands">The commands; at least one.</param>
internal sealed record CommandFile(string Path, IReadOnlyList<IWireObject> Commands)
{
    /// <summary>Reads all files.</summary>
    /// <exception cref="UnusableInputException">One of them holds no commands.</exception>
    public static async Task<List<CommandFile>> ReadAllAsync(IEnumerable<string> paths, CancellationToken cancellation)
    {
        var files = new List<CommandFile>();
        foreach (var path in paths)
        {
            files.Add(Parse(path, await InputFile.ReadAsync(path, cancellation).ConfigureAwait(false)));
        }

        return files;
    }

    private static CommandFile Parse(string path, byte[] text)
    {
        try
        {
            var commands = WireEnvelope.Read(text, WireReaderOptions.Default, Catalogue.Types);
            return commands.Count > 0 ? new(path, commands) : throw Unusable(path, "the array is empty");
        }
        catch (WireException e)
        {
            throw Unusable(path, e.Message.TrimEnd('.'));
        }
    }

    private static UnusableInputException Unusable(string path, string cause) =>
        new($"{path} holds no commands: {cause}", """write an array like [{"com.cloud.agent.api.CheckHealthCommand":{}}]""");
}
