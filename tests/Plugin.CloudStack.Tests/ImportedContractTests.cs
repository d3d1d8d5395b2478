using System.Reflection;
using Plugin.Abstractions;

namespace Plugin.CloudStack.Tests;

public sealed class ImportedContractTests
{
    private static readonly IReadOnlyDictionary<string, Type> s_contracts = ImportedContracts.ByWireName;

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
        ImportedContracts.WireNameOf(type.BaseType!).Should().Be(ImportInputs.Schema.Find(schema.Superclass)?.Name);
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
    public void A_command_that_changes_the_device_says_what_it_works_on_or_why_not(string name)
    {
        var type = s_contracts[name];
        var reasons = ImportInputs.Schema.Chain(ImportInputs.Schema.Find(name)!)
            .Select(level => ImportInputs.Notes.Types.GetValueOrDefault(level.Name)?.NoKey)
            .OfType<string>();
        if (type.IsDefined(typeof(MutatingAttribute), inherit: true))
        {
            (type.IsDefined(typeof(ResourceKeyAttribute), inherit: true) ^ reasons.Any()).Should().BeTrue();
            type.IsAssignableTo(typeof(IResourceBound)).Should().Be(!reasons.Any());
        }
    }

    [Theory]
    [MemberData(nameof(CommandNames))]
    public void A_command_behaves_as_its_notes_say_and_inherits_nothing_else(string name)
    {
        var note = ImportInputs.Notes.Types[name];
        var type = s_contracts[name];

        Behaviour<MutatingAttribute>("Mutating");
        Behaviour<IdempotentAttribute>("Idempotent");
        Behaviour<LongRunningAttribute>("LongRunning");

        void Behaviour<TAttribute>(string behaviour) where TAttribute : Attribute =>
            type.IsDefined(typeof(TAttribute), inherit: true).Should().Be(note.Behaviour.Contains(behaviour), behaviour);
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
}
