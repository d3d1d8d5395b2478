using System.Text;

namespace Plugin.Cli.Tests;

/// <summary>A file that is gone after the test.</summary>
internal sealed class TemporaryFile : IDisposable
{
    public TemporaryFile(params string[] lines)
        : this(Encoding.UTF8.GetBytes(string.Join('\n', lines)))
    {
    }

    public TemporaryFile(byte[] content) => File.WriteAllBytes(Path, content);

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"plugin-cli-{Guid.NewGuid():N}");

    public void Dispose() => File.Delete(Path);
}
