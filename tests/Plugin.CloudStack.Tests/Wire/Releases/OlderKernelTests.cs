using System.Text.Json.Nodes;

namespace Plugin.CloudStack.Tests.Wire.Releases;

/// <summary>The kernel's texts as an earlier release would send them: without members that were added since.</summary>
public sealed class OlderKernelTests
{
    public static TheoryData<string> Classes() => Texts.Classes();

    [Theory]
    [MemberData(nameof(Classes))]
    public void Members_that_are_not_sent_change_no_other(string className)
    {
        foreach (var text in Texts.Of(className))
        {
            var whole = Echo.Of(text);
            var contracts = Echo.Contracts(Echo.Parse(whole));
            var most = contracts.Max(static contract => contract.Json.Count);
            for (var i = 0; i < most; i++)
            {
                var left = contracts.Where(contract => i < contract.Json.Count)
                    .Select(contract => (contract.Path, Name: contract.Json.ElementAt(i).Key)).ToList();

                var echo = Echo.Of(Without(Echo.Parse(whole), left));

                Without(echo, left).ToJsonString().Should().Be(Without(Echo.Parse(whole), left).ToJsonString());
            }
        }
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void An_object_without_any_member_is_read(string className) =>
        Echo.Read($$$"""[{"{{{className}}}":{}}]""", out _).Should().ContainSingle();

    private static JsonArray Without(JsonArray json, List<(string Path, string Name)> left)
    {
        foreach (var (path, name) in left)
        {
            (ContractNode.Find(json, path) as JsonObject)?.Remove(name);
        }

        return json;
    }
}
