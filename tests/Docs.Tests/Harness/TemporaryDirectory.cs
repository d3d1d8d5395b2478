namespace Docs.Tests.Harness;

/// <summary>A directory that is gone after the test.</summary>
internal sealed class TemporaryDirectory : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("plugin-docs-");

    public string Path => _directory.FullName;

    public void Dispose() => _directory.Delete(recursive: true);
}
