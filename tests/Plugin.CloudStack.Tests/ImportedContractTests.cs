using System.Reflection;
using ContractImporter.Model;
using ContractImporter.Schema;
using Plugin.Abstractions;
using Plugin.CloudStack.Vm;

namespace Plugin.CloudStack.Tests;

public sealed class ImportedContractTests
{
    private static readonly Assembly s_assembly = typeof(StartCommand).Assembly;

    private static readonly Dictionary<string, Type> s_contracts = s_assembly.GetTypes()
        .Where(type => WireNameOf(type) is not null)
        .ToDictionary(type => WireNameOf(type)!);

    public static TheoryData<string> ClassNames => [.. s_contracts.Where(entry => entry.Value.IsClass).Select(entry => entry.Key)];

    public static TheoryData<string> CommandNames => [.. s_contracts
        .Where(entry => entry.Value.IsSubclassOf(typeof(Command)) && !entry.Value.IsSubclassOf(typeof(Answer)) && !entry.Value.IsAbstract)
        .Select(entry => entry.Key)];

    [Fact]
    public void Every_type_of_the_schema_is_a_contract_or_written_by_hand_and_no_other_is()
    {
        var expected = ImportInputs.Schema.Types.Select(type => type.Name).Except(ImportInputs.Notes.HandWritten.Keys);

        s_contracts.Keys.Should().BeEquivalentTo(expected);
    }

    [Theory]
    [MemberData(nameof(ClassNames))]
    public void Properties_stand_in_wire_order(string name)
    {
        var schema = ImportInputs.Schema.Find(name)!;
        var declared = ImportInputs.Schema.Chain(schema).SelectMany(type => type.Fields).Select(field => field.Name);
        var expected = schema.WireOrder.Count > 0 ? schema.WireOrder : [.. declared.Reverse().Distinct().Reverse()];

        WireMembers(s_contracts[name]).Select(member => member.Name).Should().Equal(expected);
    }

    [Theory]
    [MemberData(nameof(ClassNames))]
    public void The_class_mirrors_its_java_class(string name)
    {
        var type = s_contracts[name];
        var schema = ImportInputs.Schema.Find(name)!;

        type.IsAbstract.Should().Be(schema.IsAbstract);
        type.IsSealed.Should().Be(!schema.IsAbstract && !ImportInputs.Schema.HasSubtypes(schema));
        var construction = type.GetCustomAttribute<WireContractAttribute>()!.Construction;
        (construction == WireConstruction.Bare).Should().Be(schema.IsBare);
        WireNameOf(type.BaseType!).Should().Be(ImportInputs.Schema.Find(schema.Superclass)?.Name);
    }

    [Theory]
    [MemberData(nameof(ClassNames))]
    public void A_new_instance_holds_what_a_new_java_instance_holds(string name)
    {
        var type = s_contracts[name];
        var schema = ImportInputs.Schema.Find(name)!;
        if (type.IsAbstract || schema.IsBare)
        {
            return;
        }

        var instance = Activator.CreateInstance(type)!;

        foreach (var field in schema.Fields)
        {
            var property = WireProperty(type, field.Name);
            var isMissing = property.GetValue(instance) is null;
            isMissing.Should().Be(field.Default is null && !property.PropertyType.IsPrimitive, $"{field.Name} has that default");
        }
    }

    [Theory]
    [MemberData(nameof(CommandNames))]
    public void A_command_declares_its_answer_and_keys_that_lead_to_text(string name)
    {
        var type = s_contracts[name];

        type.GetInterfaces().Should().Contain(contract =>
            contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(ICommand<>));
        var keys = type.GetCustomAttributes<ResourceKeyAttribute>().ToArray();
        if (type.IsDefined(typeof(MutatingAttribute), inherit: false))
        {
            (keys.Length > 0 || SaysThatItHasNoKey(name)).Should().BeTrue("a command that changes the device says what it works on");
        }

        keys.Where(key => EndOf(type, key.Path) != typeof(string)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(ClassNames))]
    public void What_is_named_like_a_secret_is_one(string name)
    {
        var open = OwnProperties(s_contracts[name])
            .Where(property => property.PropertyType == typeof(string) || property.PropertyType == typeof(byte[]))
            .Where(property => SecretNames.Covers(property.Name))
            .Where(property => !property.IsDefined(typeof(RedactAttribute)));

        open.Should().BeEmpty();
    }

    private static bool SaysThatItHasNoKey(string name) =>
        ImportInputs.Notes.Types.GetValueOrDefault(name)?.Keys is { Count: 0 };

    private static Type? EndOf(Type start, string path)
    {
        var type = start;
        foreach (var step in path.Split('.'))
        {
            type = type?.GetProperty(step)?.PropertyType;
        }

        return type;
    }

    private static IEnumerable<WireMemberAttribute> WireMembers(Type type)
    {
        for (var current = type; current != typeof(object); current = current!.BaseType)
        {
            foreach (var property in OwnProperties(current!))
            {
                yield return property.GetCustomAttribute<WireMemberAttribute>()!;
            }
        }
    }

    private static PropertyInfo WireProperty(Type type, string wireName) => type
        .GetProperties(BindingFlags.Instance | BindingFlags.Public)
        .Single(property => property.GetCustomAttribute<WireMemberAttribute>()?.Name == wireName);

    private static IEnumerable<PropertyInfo> OwnProperties(Type type) => type
        .GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
        .Where(property => property.IsDefined(typeof(WireMemberAttribute)))
        .OrderBy(property => property.MetadataToken);

    private static string? WireNameOf(Type type) =>
        type.GetCustomAttribute<WireContractAttribute>(inherit: false)?.Name
        ?? type.GetCustomAttribute<WireEnumAttribute>()?.Name
        ?? type.GetCustomAttribute<WireInterfaceAttribute>()?.Name;
}
