namespace Plugin.CloudStack.Tests;

public sealed class ImportOfCommittedSchemaTests
{
    [Fact]
    public void Importing_the_committed_schema_gives_exactly_the_committed_files()
    {
        var files = ImportInputs.Files(ImportInputs.Import(ImportInputs.SchemaText));

        files.Differences().Should().BeEmpty("contracts are changed through the notes or the schema");
    }

    [Fact]
    public void The_committed_notes_describe_every_type_and_member_and_nothing_else()
    {
        ImportInputs.Import(ImportInputs.SchemaText).Warnings.Should().BeEmpty();
    }

    [Fact]
    public void The_order_of_the_schema_does_not_change_a_file()
    {
        var schema = System.Text.Json.Nodes.JsonNode.Parse(ImportInputs.SchemaText)!;
        var types = schema["types"]!.AsArray();
        var reversed = types.Reverse().ToArray();
        types.Clear();
        foreach (var type in reversed)
        {
            types.Add(type);
        }

        ImportInputs.Files(ImportInputs.Import(schema.ToJsonString())).Differences().Should().BeEmpty();
    }

    [Fact]
    public void The_readme_has_every_area()
    {
        var readme = File.ReadAllText(Path.Combine(ImportInputs.ContractFolder, "README.md"));
        var areas = ImportInputs.Import(ImportInputs.SchemaText).Contracts.Select(contract => contract.Area.Split('/')[0]).Distinct();

        areas.Should().OnlyContain(area => readme.Contains($"| [{area}]({area}) |"));
    }

    [Fact]
    public void Every_file_ends_its_lines_with_a_line_feed_and_fits_the_page()
    {
        var files = ImportInputs.Files(ImportInputs.Import(ImportInputs.SchemaText)).Texts;

        files.Values.Should().OnlyContain(text => text.EndsWith('\n') && !text.Contains('\r'));
        files.SelectMany(file => file.Value.Split('\n')).Where(line => line.TrimStart().StartsWith("///"))
            .Should().OnlyContain(line => line.Length <= 120);
    }
}
