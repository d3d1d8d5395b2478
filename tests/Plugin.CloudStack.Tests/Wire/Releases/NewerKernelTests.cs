using System.Text.Json.Nodes;
using Plugin.Abstractions;
using Plugin.Abstractions.Wire;

namespace Plugin.CloudStack.Tests.Wire.Releases;

/// <summary>The kernel's texts as a later release would send them: with more members, constants and classes.</summary>
public sealed class NewerKernelTests
{
    private const string NewConstant = "ZZ_ADDED_LATER";
    private const string NewClass = "org.apache.cloudstack.later.";

    public static TheoryData<string> Classes() => Texts.Classes();

    [Theory]
    [MemberData(nameof(Classes))]
    public void New_members_of_every_object_are_echoed(string className)
    {
        foreach (var text in Texts.Of(className))
        {
            var (sent, expected) = (Echo.Parse(text), Echo.Parse(Echo.Of(text)));
            var added = AddMembers(sent);
            AddMembers(expected).Should().Be(added);

            Echo.Of(sent).ToJsonString().Should().Be(expected.ToJsonString());
            Echo.Read(sent.ToJsonString(), out var unknown);
            unknown.Should().NotBeEmpty().And.OnlyContain(static each => each.Kind == WireUnknownKind.Member && each.Member == "addedLater");
        }
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void New_constants_are_echoed_in_their_place(string className)
    {
        foreach (var text in Texts.Of(className))
        {
            var (sent, expected) = (Echo.Parse(text), Echo.Parse(Echo.Of(text)));
            var changed = ChangeConstants(sent);
            ChangeConstants(expected).Should().Be(changed);

            Echo.Of(sent).ToJsonString().Should().Be(expected.ToJsonString());
            Echo.Read(sent.ToJsonString(), out var unknown);
            unknown.Should().NotContain(static each => each.Kind != WireUnknownKind.Constant);
            (unknown.Count > 0).Should().Be(changed > 0);
        }
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void New_classes_in_wrappers_are_echoed_as_they_came(string className)
    {
        foreach (var text in Texts.Of(className))
        {
            var sent = Echo.Parse(Echo.Of(text));
            var renamed = RenameWrapped(sent, isOuter: true);
            var json = sent.ToJsonString();

            Echo.Of(sent).ToJsonString().Should().Be(json);
            Echo.Read(json, out var unknown);
            unknown.Count(static each => each.Kind == WireUnknownKind.Class).Should().BeLessThanOrEqualTo(renamed);
            (unknown.Count > 0).Should().Be(renamed > 0);
        }
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void A_class_that_is_new_leaves_the_rest_of_its_batch_alone(string className)
    {
        foreach (var text in Texts.Of(className))
        {
            var element = Echo.Of(text)[1..^1];
            var later = element.Replace($"{{\"{className}\":", $"{{\"{NewClass}X\":", StringComparison.Ordinal);
            var batch = $"[{element},{later},{element}]";

            var objects = Echo.Read(batch, out var unknown);

            objects[1].Should().BeOfType<UnknownWireObject>().Which.Name.Should().Be(NewClass + "X");
            new[] { objects[0], objects[2] }.Should().NotContain(static each => each is UnknownWireObject);
            Echo.Write(objects).Should().Be(batch);
            unknown.Should().Equal(new WireUnknown(WireUnknownKind.Class, NewClass + "X", null, null));
        }
    }

    [Fact]
    public void Constants_classes_and_members_are_really_added()
    {
        var trees = Texts.All().Select(static text => Echo.Parse(Echo.Of(text))).ToList();

        trees.Sum(AddMembers).Should().BeGreaterThan(1500);
        trees.Sum(ChangeConstants).Should().BeGreaterThan(100);
        trees.Sum(static tree => RenameWrapped(tree, isOuter: true)).Should().BeGreaterThan(100);
    }

    private static int AddMembers(JsonArray json)
    {
        var contracts = Echo.Contracts(json);
        foreach (var contract in contracts)
        {
            contract.Json["addedLater"] = new JsonObject { ["deep"] = new JsonArray(1, null, "a=b") };
        }

        return contracts.Count;
    }

    private static int ChangeConstants(JsonArray json)
    {
        var changed = 0;
        foreach (var contract in Echo.Contracts(json))
        {
            foreach (var (name, property) in contract.Members)
            {
                changed += Nullable.GetUnderlyingType(property.PropertyType) is { IsEnum: true } && contract.Json[name] is JsonValue
                    ? Set(contract.Json, name)
                    : property.PropertyType is { IsGenericType: true, GenericTypeArguments: [var key, var value] } && contract.Json[name] is JsonObject map
                        ? ChangeMap(map, key, value)
                        : 0;
            }
        }

        return changed;
    }

    private static int ChangeMap(JsonObject map, Type key, Type value)
    {
        if (key.IsEnum)
        {
            return Set(map, NewConstant);
        }

        return Nullable.GetUnderlyingType(value) is { IsEnum: true } && map.Count > 0 ? Set(map, map.First().Key) : 0;
    }

    private static int Set(JsonObject json, string name)
    {
        json[name] = NewConstant;
        return 1;
    }

    private static int RenameWrapped(JsonNode? json, bool isOuter)
    {
        switch (json)
        {
            case JsonObject wrapper when !isOuter && wrapper.Count == 1 && IsWrapped(wrapper.First().Key):
                var (name, value) = wrapper.First();
                wrapper.Remove(name);
                wrapper[NewClass + name] = value;
                return 1;
            case JsonObject members:
                return members.Select(static member => member.Value).ToList().Sum(static value => RenameWrapped(value, isOuter: false));
            case JsonArray elements:
                return elements.Sum(element => RenameWrapped(element, isOuter));
            default:
                return 0;
        }
    }

    private static bool IsWrapped(string name) =>
        CloudStack.WireTypes.All.Find(System.Text.Encoding.UTF8.GetBytes(name))?.Contract.GetInterfaces()
            .Any(static type => type.IsDefined(typeof(WireInterfaceAttribute), inherit: false)) == true;
}
