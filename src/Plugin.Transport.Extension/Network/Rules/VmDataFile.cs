using System.Diagnostics.CodeAnalysis;
using Plugin.Abstractions;

namespace Plugin.Transport.Extension;

/// <summary>A file that a VM finds about itself.</summary>
public sealed class VmDataFile
{
    /// <summary>Creates one, for tests of plugins.</summary>
    public VmDataFile()
    {
    }

    [SetsRequiredMembers]
    internal VmDataFile(NetworkPayload payload)
    {
        Directory = payload.RequiredText("dir");
        Name = payload.RequiredText("file");
        Content = new(payload.Text("content") ?? "");
    }

    /// <summary>Where it is, for example <c>metadata</c>.</summary>
    public required string Directory { get; init; }

    /// <summary>Its name there, for example <c>local-hostname</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What is in it.</summary>
    public required Secret Content { get; init; }
}
