using System.Text.Json.Nodes;

namespace Plugin.CloudStack.Tests;

public sealed class ImportOfChangedSchemaTests
{
    [Fact]
    public void A_new_member_changes_the_file_of_its_class_by_that_member()
    {
        var schema = ImportInputs.WithType(
            "com.cloud.agent.api.to.DpdkTO",
            type => type["fields"]!.AsArray().Insert(1, Field("queueCount", "int", 1)));

        var catalogue = ImportInputs.Import(schema);
        var files = ImportInputs.Files(catalogue);

        files.Differences().Should().Equal("change Network/DpdkTO.cs");
        var (added, removed) = ImportInputs.LineChanges("Network/DpdkTO.cs", files.Texts["Network/DpdkTO.cs"]);
        removed.Should().BeEmpty();
        string.Join('\n', added).Should().ContainAll(
            "/// <summary>The queue count.</summary>",
            "[WireMember(\"queueCount\")]",
            "public int QueueCount { get; set; } = 1;");
        added.Should().HaveCount(4);
        catalogue.Warnings.Should().Equal("com.cloud.agent.api.to.DpdkTO.queueCount has no note.");
    }

    [Fact]
    public void A_renamed_type_moves_its_file_and_touches_those_that_name_it()
    {
        var schema = ImportInputs.SchemaText.Replace("com.cloud.agent.api.to.DpdkTO", "com.cloud.agent.api.to.FastPortTO");

        var catalogue = ImportInputs.Import(schema);
        var files = ImportInputs.Files(catalogue);

        files.Differences().Should().Equal(
            "change Migration/MigrateCommand.cs",
            "change Migration/PrepareForMigrationAnswer.cs",
            "add Unsorted/FastPortTO.cs",
            "change Vm/StopCommand.cs",
            "remove Network/DpdkTO.cs");
        catalogue.Warnings.Should().Contain("com.cloud.agent.api.to.DpdkTO has a note but is not reached.");
        catalogue.Warnings.Should().Contain("com.cloud.agent.api.to.FastPortTO has no note.");
    }

    [Fact]
    public void A_changed_default_changes_one_line()
    {
        var schema = ImportInputs.WithType(
            "com.cloud.agent.api.CleanupNetworkRulesCmd",
            type => type["fields"]![0]!["default"] = 900);

        var files = ImportInputs.Files(ImportInputs.Import(schema));

        files.Differences().Should().Equal("change Network/CleanupNetworkRulesCmd.cs");
        var (added, removed) = ImportInputs.LineChanges("Network/CleanupNetworkRulesCmd.cs", files.Texts["Network/CleanupNetworkRulesCmd.cs"]);
        added.Should().Equal("    public int Interval { get; set; } = 900;");
        removed.Should().Equal("    public int Interval { get; set; } = 600;");
    }

    [Fact]
    public void A_class_that_gains_a_subclass_is_no_longer_sealed()
    {
        var schema = ImportInputs.WithType(
            "com.cloud.agent.api.AgentControlCommand",
            type => type["superclass"] = "com.cloud.agent.api.StartCommand");

        var files = ImportInputs.Files(ImportInputs.Import(schema));

        files.Differences().Should().Contain("change Vm/StartCommand.cs");
        ImportInputs.LineChanges("Vm/StartCommand.cs", files.Texts["Vm/StartCommand.cs"]).Added
            .Should().Equal("public partial class StartCommand : Command, ICommand<StartAnswer>");
    }

    [Fact]
    public void A_new_secret_is_a_secret_before_anybody_looks()
    {
        var schema = ImportInputs.WithType(
            "com.cloud.agent.api.to.DpdkTO",
            type => type["fields"]!.AsArray().Add(Field("socketPassword", "java.lang.String", null)));

        var files = ImportInputs.Files(ImportInputs.Import(schema));

        files.Texts["Network/DpdkTO.cs"].Should().Contain("public Secret? SocketPassword { get; set; }");
    }

    [Fact]
    public void Two_members_that_would_share_a_name_are_refused()
    {
        var schema = ImportInputs.WithType(
            "com.cloud.agent.api.to.DpdkTO",
            type => type["fields"]!.AsArray().Add(Field("_path", "java.lang.String", null)));

        var import = () => ImportInputs.Import(schema);

        import.Should().Throw<FormatException>().WithMessage("*DpdkTO*Path*");
    }

    [Fact]
    public void A_root_that_the_schema_lost_is_refused()
    {
        var schema = ImportInputs.SchemaText.Replace("com.cloud.agent.api.MaintainCommand", "com.cloud.agent.api.RestCommand");

        var import = () => ImportInputs.Import(schema, "com.cloud.agent.api.MaintainCommand");

        import.Should().Throw<FormatException>().WithMessage("*com.cloud.agent.api.MaintainCommand*");
    }

    [Fact]
    public void A_scope_of_one_command_brings_what_it_reaches_and_nothing_else()
    {
        var catalogue = ImportInputs.Import(ImportInputs.SchemaText, "com.cloud.agent.api.PlugNicCommand");

        catalogue.Contracts.Select(contract => contract.Name).Should()
            .Contain(["PlugNicCommand", "PlugNicAnswer", "NicTO", "NetworkTO", "TrafficType"])
            .And.NotContain("StartCommand");
    }

    [Fact]
    public void A_new_type_lands_in_the_area_of_its_module()
    {
        var schema = ImportInputs.SchemaText.Replace(
            "org.apache.cloudstack.agent.api.NetrisCommand", "org.apache.cloudstack.agent.api.NetrisRequest");

        var catalogue = ImportInputs.Import(schema);

        catalogue.Contracts.Should().ContainSingle(contract => contract.File == "NetworkPlugins/Netris/NetrisRequest.cs");
    }

    private static JsonObject Field(string name, string type, int? value) =>
        new() { ["name"] = name, ["type"] = type, ["default"] = value };
}
