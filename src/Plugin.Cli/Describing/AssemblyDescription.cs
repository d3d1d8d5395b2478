using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Plugin.Abstractions;
using Plugin.Hosting;

namespace Plugin.Cli.Describing;

/// <summary>What the metadata of an assembly tells of its plugins. What it references need not be there.</summary>
internal sealed class AssemblyDescription
{
    private const int LongestText = 4 << 20;

    // One text can stand behind any number of attributes, so the size of the file bounds nothing.
    private const long LongestTexts = 64L << 20;
    private const ushort Prolog = 1;
    private const string InformationalVersion = "AssemblyInformationalVersionAttribute";

    private static readonly (string Assembly, string Transport)[] s_transports =
    [
        ("Plugin.Transport.Agent", "connected agent"),
        ("Plugin.Transport.Http", "direct connect"),
        ("Plugin.Transport.Extension", "extension"),
    ];

    private readonly MetadataReader _metadata;
    private long _read;

    /// <summary>Reads the metadata.</summary>
    /// <exception cref="BadImageFormatException">The assembly is damaged.</exception>
    /// <exception cref="System.Text.Json.JsonException">A description is.</exception>
    public AssemblyDescription(PEReader portable)
    {
        _metadata = portable.GetMetadataReader();
        References = [.. _metadata.AssemblyReferences.Select(handle => _metadata.GetString(_metadata.GetAssemblyReference(handle).Name))];
        if (!IsAssembly)
        {
            return;
        }

        var transports = s_transports.Where(known => References.Contains(known.Assembly)).Select(static known => known.Transport).ToList();
        var version = Version();
        Plugins = [.. Texts(nameof(PluginDescriptionAttribute), HandleKind.TypeDefinition).Select(found => DescribedPlugin.Parse(found.Text, version, transports))];
        Undescribed = Texts(nameof(PluginAttribute), HandleKind.TypeDefinition).Select(static found => found.Owner).FirstOrDefault();
    }

    /// <summary>False for a module, which is only a part of one.</summary>
    public bool IsAssembly => _metadata.IsAssembly;

    /// <summary>The names of the assemblies that it refers to.</summary>
    public IReadOnlyList<string> References { get; }

    /// <summary>Its plugins.</summary>
    public IReadOnlyList<DescribedPlugin> Plugins { get; } = [];

    /// <summary>The class of one of its plugins, for when none is described.</summary>
    public string? Undescribed { get; }

    private string Version() =>
        Texts(InformationalVersion, HandleKind.AssemblyDefinition).Select(static found => found.Text.Split('+')[0]).FirstOrDefault(static text => text.Length > 0)
        ?? _metadata.GetAssemblyDefinition().Version.ToString();

    /// <summary>The first argument of each attribute of a name, a text, and what has the attribute.</summary>
    private IEnumerable<(string Owner, string Text)> Texts(string name, HandleKind owner)
    {
        foreach (var handle in _metadata.CustomAttributes)
        {
            var attribute = _metadata.GetCustomAttribute(handle);
            if (attribute.Parent.Kind == owner && _metadata.StringComparer.Equals(NameOf(attribute), name))
            {
                yield return (OwnerOf(attribute.Parent), TextOf(attribute));
            }
        }
    }

    private StringHandle NameOf(CustomAttribute attribute) => attribute.Constructor.Kind switch
    {
        HandleKind.MemberReference => _metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } parent
            ? _metadata.GetTypeReference((TypeReferenceHandle)parent).Name
            : default,
        HandleKind.MethodDefinition => _metadata.GetTypeDefinition(
            _metadata.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType()).Name,
        _ => default,
    };

    private string OwnerOf(EntityHandle parent) =>
        parent.Kind == HandleKind.TypeDefinition ? _metadata.GetString(_metadata.GetTypeDefinition((TypeDefinitionHandle)parent).Name) : "";

    private string TextOf(CustomAttribute attribute)
    {
        var blob = _metadata.GetBlobReader(attribute.Value);
        _read += blob.Length;
        return blob.Length <= LongestText && _read <= LongestTexts && blob.ReadUInt16() == Prolog
            ? blob.ReadSerializedString() ?? ""
            : throw new BadImageFormatException("the text of an attribute cannot be read");
    }
}
