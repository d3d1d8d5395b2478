using System.Text.Json;
using System.Xml.Linq;
using Plugin.Packages.Tests.Feed;

namespace Plugin.Packages.Tests.Templates;

/// <summary>What every choice has in common, without a build.</summary>
public sealed class MadeFilesTests(PackageFeed packages)
{
    private static readonly JsonDocumentOptions s_settings = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static readonly string[] s_leftovers =
        ["Acme-Plugin1", "acme-plugin1", "Acme.Plugin", "PLUGIN_SDK", "_VERSION", "RUNTIME_IMAGE", "#if (", "#endif", "#else", "/tmp/", "/home/", "/root/"];

    public static TheoryData<string, string> Choices => new MatrixTheoryData<string, string>(
        ["bare", "hypervisor", "storage", "network"], ["direct", "agent", "extension", "direct agent extension"]);

    [Theory]
    [MemberData(nameof(Choices))]
    public async Task Every_choice_makes_whole_files_that_name_nothing_of_the_template_or_the_machine(string kind, string transports)
    {
        using var plugin = await MadePlugin.CreateAsync(packages, "Some-Device", options: ["--kind", kind, .. MadePlugin.Transports(transports)]);

        plugin.Made.Succeeded();
        foreach (var file in plugin.Files())
        {
            var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);

            s_leftovers.Where(leftover => text.Contains(leftover, StringComparison.Ordinal) || file[plugin.Path.Length..].Contains(leftover, StringComparison.Ordinal))
                .Should().BeEmpty(file);
            text.Should().NotContain(plugin.Path, file).And.EndWith("\n", file);
            Parse(file, text);
        }
    }

    /// <summary>Fails when a file is not what its name says.</summary>
    private static void Parse(string file, string text)
    {
        switch (Path.GetExtension(file))
        {
            case ".json":
                JsonDocument.Parse(text, Path.GetFileName(file) == "appsettings.json" ? s_settings : default).Dispose();
                break;
            case ".jsonl":
                foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                {
                    JsonDocument.Parse(line).Dispose();
                }

                break;
            case ".csproj" or ".props" or ".slnx" or ".config":
                XDocument.Parse(text);
                break;
            default:
                break;
        }
    }
}
