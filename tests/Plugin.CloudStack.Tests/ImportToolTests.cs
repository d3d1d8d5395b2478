using ContractImporter;

namespace Plugin.CloudStack.Tests;

public sealed class ImportToolTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("contracts").FullName;
    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        _output.Dispose();
        _errors.Dispose();
    }

    [Fact]
    public void A_check_of_the_repository_finds_nothing() => Run("--check").Should().Be(0);

    [Fact]
    public void A_check_of_an_empty_folder_lists_every_file_and_writes_none()
    {
        Run("--check", "--out", _folder).Should().Be(1);

        _output.ToString().Should().Contain("add Vm/StartCommand.cs");
        Directory.EnumerateFileSystemEntries(_folder).Should().BeEmpty();
    }

    [Fact]
    public void An_import_restores_changed_files_and_removes_contracts_that_nobody_reaches()
    {
        Run("--out", _folder).Should().Be(0);
        File.AppendAllText(Path.Combine(_folder, "Vm", "StartCommand.cs"), "// edited\n");
        var stale = Path.Combine(_folder, "Vm", "HaltCommand.cs");
        File.WriteAllText(stale, "[WireContract(\"com.cloud.agent.api.HaltCommand\")]\n");

        Run("--check", "--out", _folder).Should().Be(1);
        Run("--out", _folder).Should().Be(0);

        Run("--check", "--out", _folder).Should().Be(0);
        File.Exists(stale).Should().BeFalse();
    }

    [Fact]
    public void An_import_leaves_hand_written_files_alone()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "Vm"));
        var partial = Path.Combine(_folder, "Vm", "StartCommand.Extra.cs");
        File.WriteAllText(partial, "public sealed partial class StartCommand;\n");

        Run("--out", _folder).Should().Be(0);

        Run("--check", "--out", _folder).Should().Be(0);
        File.Exists(partial).Should().BeTrue();
    }

    [Theory]
    [InlineData("--sort")]
    [InlineData("--out")]
    public void Wrong_arguments_are_refused_with_the_usage(string argument)
    {
        Run(argument).Should().Be(2);

        _errors.ToString().Should().Contain(argument).And.Contain("usage:");
    }

    [Fact]
    public void A_schema_that_does_not_exist_is_named()
    {
        Run("--schema", Path.Combine(_folder, "next.json")).Should().Be(2);

        _errors.ToString().Should().Contain("next.json");
    }

    [Fact]
    public void A_note_with_an_unknown_key_is_refused_with_its_place()
    {
        File.WriteAllText(Path.Combine(_folder, "scope.json"), """{"roots":[],"handWritten":{},"missingTypes":[]}""");
        File.WriteAllText(Path.Combine(_folder, "common.json"), """{"members":{}}""");
        File.WriteAllText(Path.Combine(_folder, "vm.json"), """{"area":"Vm","types":{"a.StartCommand":{"sumary":"?"}}}""");

        Run("--check", "--notes", _folder).Should().Be(2);

        _errors.ToString().Should().Contain("vm.json, a.StartCommand").And.Contain("sumary");
    }

    [Fact]
    public void An_import_writes_the_page_that_lists_the_commands_and_a_check_compares_it()
    {
        Run("--out", _folder).Should().Be(0);
        var page = Path.Combine(_folder, "catalogue.md");
        File.ReadAllText(page).Should().Contain("| [ResizeVolumeCommand](./Volumes/ResizeVolumeCommand.cs) |");
        File.AppendAllText(page, "edited");

        Run("--check", "--out", _folder).Should().Be(1);

        _output.ToString().Should().EndWith($"change catalogue.md{Environment.NewLine}");
    }

    [Fact]
    public void An_earlier_schema_is_compared_with()
    {
        var earlier = Path.Combine(_folder, "earlier.json");
        File.WriteAllText(earlier, ImportInputs.WithType("com.cloud.agent.api.CleanupNetworkRulesCmd", type => type["fields"]![0]!["default"] = 900));

        Run("--check", "--before", earlier).Should().Be(0);

        _output.ToString().Should().Be($"com.cloud.agent.api.CleanupNetworkRulesCmd: default of 'interval' was 900, is 600{Environment.NewLine}");
    }

    [Fact]
    public void A_schema_with_a_type_that_cannot_be_read_is_refused_with_its_name()
    {
        var schema = Path.Combine(_folder, "next.json");
        File.WriteAllText(schema, """{"types":[{"name":"a.StartCommand","kind":"gadget"}]}""");

        Run("--check", "--schema", schema).Should().Be(2);

        _errors.ToString().Should().Contain("a.StartCommand");
    }

    // The page of a folder that is not the repository's lies in that folder.
    private int Run(params string[] arguments) => ImportTool.Run(
        arguments.Contains("--out") && arguments[^1] == _folder ? [.. arguments, "--index", Path.Combine(_folder, "catalogue.md")] : arguments,
        AppContext.BaseDirectory,
        _output,
        _errors);
}
