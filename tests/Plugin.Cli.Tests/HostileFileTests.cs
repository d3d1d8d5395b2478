using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text;

namespace Plugin.Cli.Tests;

/// <summary>What <c>plugin describe</c> says of files that are no plugin's assembly, or pretend to be.</summary>
public sealed class HostileFileTests
{
    private static readonly byte[] s_strict = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "StrictPlugin.dll"));

    public static TheoryData<byte[], string> Files => new()
    {
        { Encoding.UTF8.GetBytes("<!doctype html><p>hello"), "is a web page or XML; name the plugin's assembly" },
        { Encoding.UTF8.GetBytes("PK\u0003\u0004"), "is an archive or a package;" },
        { Encoding.UTF8.GetBytes("#!/bin/sh\necho"), "is a script;" },
        { [0x7F, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0], "is native code or a program of one file, which has no metadata to read; run " },
        { Encoding.UTF8.GetBytes("MZ"), "is damaged" },
        { [1, 2, 3], "is no program of any kind;" },
        { [], "is empty or no ordinary file;" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_of_another_kind_is_called_by_its_kind(byte[] content, string expected)
    {
        using var file = new TemporaryFile(content);

        (await RefusalAsync(file.Path)).Should().Contain(expected);
    }

    [Fact]
    public async Task A_truncated_assembly_is_damaged_unless_only_the_end_is_missing()
    {
        var refused = 0;
        for (var length = 128; length < s_strict.Length; length += s_strict.Length / 40)
        {
            using var file = new TemporaryFile(s_strict[..length]);
            var run = await CommandLineRun.OfAsync("describe", file.Path);
            refused += run.ExitCode == 2 ? 1 : 0;

            (run.Output + run.Error).Should().MatchRegex("is damaged|native code|^Painter 0", $"of {s_strict.Length} bytes there are {length}");
            run.Error.TrimEnd().Should().NotContain("\n");
        }

        refused.Should().BeGreaterThan(20);
    }

    [Fact]
    public async Task Random_bytes_in_an_assembly_end_in_one_line_or_in_a_description()
    {
        var random = new Random(4711);
        for (var i = 0; i < 300; i++)
        {
            var content = (byte[])s_strict.Clone();
            for (var changes = random.Next(1, 20); changes > 0; changes--)
            {
                content[random.Next(i % 2 == 0 ? 1024 : content.Length)] = (byte)random.Next(256);
            }

            using var file = new TemporaryFile(content);
            var run = await CommandLineRun.OfAsync("describe", file.Path);

            run.ExitCode.Should().BeOneOf(0, 2);
            run.Error.TrimEnd().Should().NotContain("\n");
            run.Output.Should().NotContain("\u001b");
        }
    }

    [Fact]
    public async Task A_huge_file_is_refused_by_its_size()
    {
        using var file = new TemporaryFile(Array.Empty<byte>());
        using (var sparse = File.OpenWrite(file.Path))
        {
            sparse.SetLength(2L << 30);
        }

        (await RefusalAsync(file.Path)).Should().Contain("has 2048 MiB, more than the 512 MiB that are read");
    }

    [Fact]
    public async Task Places_that_are_no_files_are_named()
    {
        (await RefusalAsync(Path.GetTempPath())).Should().Contain("is a directory; name the plugin's assembly in it");
        (await RefusalAsync(Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N")))).Should().Contain("cannot be read");
        if (OperatingSystem.IsLinux())
        {
            (await RefusalAsync("/dev/zero")).Should().Contain("is empty or no ordinary file");
        }
    }

    [Theory]
    [InlineData("not JSON", "is damaged")]
    [InlineData("null", "is damaged")]
    [InlineData("""{"name":"x","class":"y","commands":[null]}""", "a list of the plugin x has a null")]
    [InlineData("""{"name":null,"class":"y"}""", "is damaged")]
    [InlineData(null, "has the plugin Evil, which an SDK built that did not describe plugins yet")]
    public async Task A_description_that_nobody_generated_is_refused(string? json, string expected)
    {
        using var file = new TemporaryFile(Assembly(json));

        (await RefusalAsync(file.Path)).Should().Contain(expected);
    }

    [Fact]
    public async Task Nothing_in_a_description_steers_the_terminal_or_the_page()
    {
        using var file = new TemporaryFile(Assembly("""{"name":"a\u001b[2J\u202eb","class":"`|[x](javascript:1)","commands":[{"name":"x.\u001b]0;","answer":"<script>"}]}"""));

        (await CommandLineRun.OfAsync("describe", file.Path)).Output.Should().NotContainAny("\u001b", "\u202e").And.Contain("a\ufffd[2J\ufffdb");
        (await CommandLineRun.OfAsync("describe", file.Path, "--json")).Output.Should().NotContain("\u001b");
        (await CommandLineRun.OfAsync("describe", file.Path, "--markdown")).Output.Should()
            .NotContainAny("\u001b", "\n[x](").And.Contain(@"\`\|\[x\](javascript:1)").And.Contain("`<script>`");
    }

    [Fact]
    public async Task A_name_steers_no_terminal_in_an_error_either()
    {
        using var undescribed = new TemporaryFile(Assembly(null, "Evil\u001b]0;owned\u0007"));
        using var damaged = new TemporaryFile(Assembly("""{"name":"x\u001b[2J\u202e","class":"y","commands":[null]}"""));

        (await RefusalAsync(undescribed.Path)).Should().Contain("has the plugin Evil\ufffd]0;owned\ufffd").And.NotContainAny("\u001b", "\u0007");
        (await RefusalAsync(damaged.Path)).Should().Contain("a list of the plugin x\ufffd[2J\ufffd has a null").And.NotContainAny("\u001b", "\u202e");
    }

    [Fact]
    public async Task Markup_in_a_description_is_text()
    {
        using var file = new TemporaryFile(Assembly(
            """{"name":"[red]x[/]","class":"[/]","commands":[{"name":"a.[link=http://x]y[/]","answer":"[","capability":"]"}],"customActions":[{"name":"[bold]","description":"[/red]","timeoutSeconds":9}]}"""));

        var run = await CommandLineRun.OfAsync("describe", file.Path);

        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().StartWith("[red]x[/] ").And.ContainAll("class: [/]", "[bold]", "[/red]");
    }

    [Fact]
    public async Task One_text_behind_many_attributes_is_read_to_a_bound()
    {
        using var file = new TemporaryFile(Assembly($$"""{"name":"x","class":"{{new string('y', 1 << 20)}}"}""", times: 80));

        (await RefusalAsync(file.Path)).Should().Contain("is damaged: the text of an attribute cannot be read");
    }

    [Fact]
    public async Task A_description_of_thousands_of_commands_is_shown()
    {
        var commands = string.Join(',', Enumerable.Range(0, 10_000).Select(static i => $$"""{"name":"org.example.C{{i}}","answer":"org.example.A{{i}}"}"""));
        using var file = new TemporaryFile(Assembly($$"""{"name":"x","class":"{{new string('y', 100_000)}}","commands":[{{commands}}]}"""));

        var run = await CommandLineRun.OfAsync("describe", file.Path);

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("C9999");
    }

    [Fact]
    public async Task Nothing_of_a_described_file_is_loaded()
    {
        using var file = new TemporaryFile(s_strict);

        (await CommandLineRun.OfAsync("describe", file.Path)).ExitCode.Should().Be(0);

        AppDomain.CurrentDomain.GetAssemblies().Select(static each => each.IsDynamic ? "" : each.Location).Should().NotContain(file.Path);
    }

    private static async Task<string> RefusalAsync(string path)
    {
        var run = await CommandLineRun.OfAsync("describe", path);
        run.ExitCode.Should().Be(2, run.Output);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("plugin: ").And.Contain("; ");
        run.Error.TrimEnd().Should().NotContain("\n");
        return run.Error;
    }

    /// <summary>An assembly with one class, marked as a plugin, and its description if there is any.</summary>
    private static byte[] Assembly(string? json, string name = "Evil", int times = 1)
    {
        var metadata = new MetadataBuilder();
        metadata.AddModule(0, metadata.GetOrAddString("Evil.dll"), metadata.GetOrAddGuid(Guid.NewGuid()), default, default);
        metadata.AddAssembly(metadata.GetOrAddString("Evil"), new Version(1, 2, 3, 4), default, default, 0, AssemblyHashAlgorithm.None);
        metadata.AddTypeDefinition(0, default, metadata.GetOrAddString("<Module>"), default, MetadataTokens.FieldDefinitionHandle(1), MetadataTokens.MethodDefinitionHandle(1));
        var sdk = metadata.AddAssemblyReference(metadata.GetOrAddString("Plugin.Abstractions"), new Version(0, 1), default, default, 0, default);
        var type = metadata.AddTypeDefinition(0, default, metadata.GetOrAddString(name), default, MetadataTokens.FieldDefinitionHandle(1), MetadataTokens.MethodDefinitionHandle(1));
        Mark("PluginAttribute", "evil");
        for (var i = 0; json is not null && i < times; i++)
        {
            Mark("PluginDescriptionAttribute", json);
        }

        var builder = new ManagedPEBuilder(PEHeaderBuilder.CreateLibraryHeader(), new MetadataRootBuilder(metadata), new BlobBuilder());
        var image = new BlobBuilder();
        builder.Serialize(image);
        return image.ToArray();

        void Mark(string attribute, string text)
        {
            var reference = metadata.AddTypeReference(sdk, metadata.GetOrAddString("Plugin.Abstractions"), metadata.GetOrAddString(attribute));
            var signature = new BlobBuilder();
            new BlobEncoder(signature).MethodSignature(isInstanceMethod: true)
                .Parameters(1, static result => result.Void(), static parameters => parameters.AddParameter().Type().String());
            var constructor = metadata.AddMemberReference(reference, metadata.GetOrAddString(".ctor"), metadata.GetOrAddBlob(signature));
            var value = new BlobBuilder();
            value.WriteUInt16(1);
            value.WriteSerializedString(text);
            value.WriteUInt16(0);
            metadata.AddCustomAttribute(type, constructor, metadata.GetOrAddBlob(value));
        }
    }
}
