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

        files.Differences().Should().Equal("change SecurityGroups/CleanupNetworkRulesCmd.cs");
        var (added, removed) = ImportInputs.LineChanges("SecurityGroups/CleanupNetworkRulesCmd.cs", files.Texts["SecurityGroups/CleanupNetworkRulesCmd.cs"]);
        added.Should().Equal("    public int Interval { get; set; } = 900;");
        removed.Should().Equal("    public int Interval { get; set; } = 600;");
    }

    [Fact]
    public void A_class_that_gains_a_subclass_is_no_longer_sealed()
    {
        var schema = ImportInputs.WithType(
            "com.cloud.agent.api.to.DpdkTO",
            type => type["superclass"] = "com.cloud.agent.api.to.HostTO");

        var files = ImportInputs.Files(ImportInputs.Import(schema));

        files.Differences().Should().Contain("change Host/HostTO.cs");
        ImportInputs.LineChanges("Host/HostTO.cs", files.Texts["Host/HostTO.cs"]).Added
            .Should().Equal("public partial class HostTO");
    }

    [Fact]
    public void A_command_that_begins_to_derive_from_one_with_another_answer_gets_its_members_instead()
    {
        var schema = ImportInputs.WithType(
            "com.cloud.agent.api.CheckHealthCommand",
            type => type["superclass"] = "com.cloud.agent.api.MaintainCommand");

        var text = ImportInputs.Files(ImportInputs.Import(schema)).Texts["Host/CheckHealthCommand.cs"];

        text.Should().Contain("class CheckHealthCommand : Command, ICommand<CheckHealthAnswer>");
    }

    [Fact]
    public void A_member_that_goes_away_leaves_a_note_without_use()
    {
        var schema = ImportInputs.WithType(
            "com.cloud.agent.api.to.DpdkTO", type => type["fields"]!.AsArray().RemoveAt(0));

        var catalogue = ImportInputs.Import(schema);

        ImportInputs.Files(catalogue).Differences().Should().Equal("change Network/DpdkTO.cs");
        catalogue.Warnings.Should().ContainSingle(warning => warning.StartsWith("com.cloud.agent.api.to.DpdkTO.") && warning.EndsWith("has a note but does not exist."));
    }

    [Fact]
    public void A_renamed_member_is_a_new_one_and_a_note_without_use()
    {
        var schema = ImportInputs.WithType(
            "com.cloud.agent.api.to.DpdkTO", type => type["fields"]![0]!["name"] = "folder");

        var catalogue = ImportInputs.Import(schema);

        catalogue.Warnings.Should().HaveCount(2).And.Contain("com.cloud.agent.api.to.DpdkTO.folder has no note.");
    }

    [Fact]
    public void Members_in_another_order_change_places()
    {
        var schema = ImportInputs.WithType("com.cloud.agent.api.to.DpdkTO", type =>
        {
            var fields = type["fields"]!.AsArray();
            var first = fields[0]!;
            fields.RemoveAt(0);
            fields.Add(first);
        });

        var text = ImportInputs.Files(ImportInputs.Import(schema)).Texts["Network/DpdkTO.cs"];

        text.LastIndexOf("[WireMember(", StringComparison.Ordinal).Should().Be(text.IndexOf("[WireMember(\"path\")", StringComparison.Ordinal));
    }

    [Fact]
    public void A_wire_order_that_contradicts_the_fields_is_told()
    {
        var schema = ImportInputs.WithType(
            "com.cloud.agent.api.to.DpdkTO",
            type => type["wireOrder"] = new JsonArray("port", "path", "mode"));

        ImportInputs.Import(schema).Warnings.Should().Equal(
            "com.cloud.agent.api.to.DpdkTO: the schema's wire order is port, path, mode, but its fields stand path, port, mode.");
    }

    [Theory]
    [InlineData("org.example.Widget", "*DpdkTO.widget*no 'org.example.Widget'*")]
    [InlineData("java.util.List", "*DpdkTO.widget*'java.util.List' lacks its type arguments*")]
    public void A_type_that_nobody_knows_is_refused_with_its_place(string javaType, string message)
    {
        var schema = ImportInputs.WithType(
            "com.cloud.agent.api.to.DpdkTO", type => type["fields"]!.AsArray().Add(Field("widget", javaType, null)));

        var import = () => ImportInputs.Import(schema);

        import.Should().Throw<FormatException>().WithMessage(message);
    }

    [Fact]
    public void A_member_whose_type_changed_changes_one_line()
    {
        var schema = ImportInputs.WithType(
            "com.cloud.agent.api.CleanupNetworkRulesCmd", type => type["fields"]![0]!["type"] = "long");

        var files = ImportInputs.Files(ImportInputs.Import(schema));

        ImportInputs.LineChanges("SecurityGroups/CleanupNetworkRulesCmd.cs", files.Texts["SecurityGroups/CleanupNetworkRulesCmd.cs"]).Added
            .Should().Equal("    public long Interval { get; set; } = 600;");
    }

    [Fact]
    public void A_class_whose_base_vanished_is_refused()
    {
        var schema = ImportInputs.WithType("com.cloud.agent.api.RebootCommand", type => type["name"] = "com.cloud.agent.api.RestartCommand");

        var import = () => ImportInputs.Import(schema);

        import.Should().Throw<FormatException>().WithMessage("*RebootRouterCommand*no superclass 'com.cloud.agent.api.RebootCommand'*");
    }

    [Theory]
    [InlineData("kind", "gadget")]
    [InlineData("fields", "none")]
    public void A_type_that_cannot_be_read_is_named(string property, string value)
    {
        var schema = ImportInputs.WithType("com.cloud.agent.api.to.DpdkTO", type => type[property] = value);

        var import = () => ImportInputs.Import(schema);

        import.Should().Throw<FormatException>().WithMessage("*com.cloud.agent.api.to.DpdkTO*");
    }

    [Fact]
    public void A_class_that_the_kernel_begins_to_build_without_a_constructor_loses_its_defaults()
    {
        var schema = ImportInputs.WithType("com.cloud.agent.api.CleanupNetworkRulesCmd", type => type["construction"] = "unsafe");

        var text = ImportInputs.Files(ImportInputs.Import(schema)).Texts["SecurityGroups/CleanupNetworkRulesCmd.cs"];

        text.Should().Contain("Construction = WireConstruction.Bare").And.NotContain("600");
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
