using System.IO.Compression;
using System.Xml.Linq;

namespace Plugin.Packages.Tests.Feed;

/// <summary>One package: what is in it and what it says of itself.</summary>
public sealed class PackageFile : IDisposable
{
    private readonly ZipArchive _archive;
    private readonly XElement _metadata;

    internal PackageFile(string path)
    {
        _archive = ZipFile.OpenRead(path);
        using var nuspec = _archive.Entries.Single(static entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        _metadata = XDocument.Load(nuspec).Root!.Elements().Single(static element => element.Name.LocalName == "metadata");
    }

    /// <summary>The files that its author put there.</summary>
    public IReadOnlyList<string> Files => [.. _archive.Entries
        .Select(static entry => entry.FullName)
        .Where(static name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal))
        .Where(static name => name != "[Content_Types].xml" && !name.EndsWith(".nuspec", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)];

    /// <summary>What it asks for.</summary>
    public IReadOnlyList<PackageDependency> Dependencies => [.. Elements("dependencies").Elements()
        .SelectMany(static group => group.Elements().Select(dependency => new PackageDependency(
            group.Attribute("targetFramework")!.Value,
            dependency.Attribute("id")!.Value,
            dependency.Attribute("version")!.Value,
            dependency.Attribute("exclude")?.Value ?? "")))];

    /// <summary>The shared frameworks that it asks for beside the runtime's own.</summary>
    public IReadOnlyList<string> Frameworks =>
        [.. Elements("frameworkReferences").Descendants().Attributes("name").Select(static name => name.Value).Distinct()];

    /// <summary>One entry of its description, or null.</summary>
    public XElement? Find(string name) => Elements(name).SingleOrDefault();

    /// <summary>One entry of its description as text, empty if there is none.</summary>
    public string Text(string name) => Find(name)?.Value ?? "";

    /// <summary>A file's bytes.</summary>
    public byte[] Read(string file)
    {
        using var content = _archive.GetEntry(file)!.Open();
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }

    public void Dispose() => _archive.Dispose();

    private IEnumerable<XElement> Elements(string name) => _metadata.Elements().Where(element => element.Name.LocalName == name);
}
