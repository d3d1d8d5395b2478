using System.Text.Json.Nodes;
using ContractImporter.Schema;

namespace Plugin.CloudStack.Tests;

public sealed class WireChangesTests
{
    private const string Before = """
        {"types":[{"name":"a.Mode","kind":"enum","constants":["ON","OFF"]},
        {"name":"a.StopCommand","kind":"command","superclass":"a.Command","construction":"noarg",
         "fields":[{"name":"vm","type":"java.lang.String","default":null},{"name":"wait","type":"int","default":60},{"name":"modes","type":"java.util.List<a.Mode[]>"}]}]}
        """;

    [Fact]
    public void Equal_schemas_have_no_changes() => Changes(_ => { }).Should().BeEmpty();

    [Fact]
    public void A_member_that_comes_and_one_that_goes_are_told() =>
        Changes(types => types[1]!["fields"]![0]!["name"] = "vmName").Should().Equal(
            "a.StopCommand: member 'vmName' is new",
            "a.StopCommand: member 'vm' is gone");

    [Fact]
    public void Another_order_is_told() =>
        Changes(types =>
        {
            var fields = types[1]!["fields"]!.AsArray();
            var first = fields[0]!;
            fields.RemoveAt(0);
            fields.Insert(1, first);
        }).Should().Equal("a.StopCommand: members stood vm, wait, modes; they stand wait, vm, modes");

    [Fact]
    public void Another_type_and_another_default_are_told() =>
        Changes(types =>
        {
            types[1]!["fields"]![1]!["default"] = 90;
            types[1]!["fields"]![2]!["type"] = "java.util.List<a.Mode>";
        }).Should().Equal(
            "a.StopCommand: default of 'wait' was 60, is 90",
            "a.StopCommand: type of 'modes' was java.util.List<a.Mode[]>, is java.util.List<a.Mode>");

    [Fact]
    public void Types_that_come_and_go_and_constants_are_told() =>
        Changes(types =>
        {
            types[0]!["constants"]!.AsArray().Add("IDLE");
            types[1]!["name"] = "a.HaltCommand";
        }).Should().Equal(
            "a.HaltCommand: new command",
            "a.Mode: constant 'IDLE' is new",
            "a.StopCommand: the command is gone");

    [Fact]
    public void Another_construction_and_another_superclass_are_told() =>
        Changes(types =>
        {
            types[1]!["construction"] = "unsafe";
            types[1]!["superclass"] = "a.RebootCommand";
        }).Should().Equal(
            "a.StopCommand: superclass was a.Command, is a.RebootCommand",
            "a.StopCommand: construction was by its constructor, absent members keep its defaults, is without a constructor, absent members are null or zero");

    private static IReadOnlyList<string> Changes(Action<JsonArray> change)
    {
        var after = JsonNode.Parse(Before)!;
        change(after["types"]!.AsArray());
        return WireChanges.Between(SchemaReader.Read(Before), SchemaReader.Read(after.ToJsonString()));
    }
}
