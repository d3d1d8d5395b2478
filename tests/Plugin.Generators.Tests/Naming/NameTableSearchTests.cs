using System.Globalization;
using System.Text;
using Plugin.Abstractions.Wire;
using Plugin.Generators.Naming;

namespace Plugin.Generators.Tests.Naming;

public sealed class NameTableSearchTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(40)]
    [InlineData(1000)]
    public void Every_name_is_found_and_no_other(int count)
    {
        var names = Enumerable.Range(0, count)
            .Select(static i => $"com.cloud.agent.api.{(char)('A' + (i % 26))}{i.ToString(CultureInfo.InvariantCulture)}Command").ToArray();

        var table = Table(names);

        for (var i = 0; i < count; i++)
        {
            table.Find(Encoding.UTF8.GetBytes(names[i])).Should().Be(i);
            table.Find(Encoding.UTF8.GetBytes(names[i] + "s")).Should().Be(-1);
        }

        table.Find(""u8).Should().Be(-1);
        table.Find("x"u8).Should().Be(-1);
    }

    [Fact]
    public void Names_that_differ_only_far_from_their_end_are_told_apart()
    {
        var names = Enumerable.Range(0, 50).Select(static i => $"{i.ToString(CultureInfo.InvariantCulture)}.{new string('x', 80)}").ToArray();

        var table = Table(names);

        names.Select(name => table.Find(Encoding.UTF8.GetBytes(name))).Should().Equal(Enumerable.Range(0, 50));
    }

    [Fact]
    public void Names_shorter_than_a_window_are_told_apart()
    {
        string[] names = ["a", "b", "ab", "ba", "abcdefg", "abcdefgh"];

        var table = Table(names);

        names.Select(name => table.Find(Encoding.UTF8.GetBytes(name))).Should().Equal(0, 1, 2, 3, 4, 5);
    }

    [Fact]
    public void Parameters_that_do_not_fit_the_names_are_refused()
    {
        var building = () => new WireNameTable(["abcdefgh1", "abcdefgh2"], firstWindow: 0, secondWindow: 1, slots: 1, displacements: [0]);

        building.Should().Throw<ArgumentException>().WithMessage("*falls on the slot*");
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, -1)]
    public void Windows_past_the_end_of_a_name_are_refused(int firstWindow, int secondWindow)
    {
        var building = () => new WireNameTable(["abcdefgh1"], firstWindow, secondWindow, slots: 1, displacements: [0]);

        building.Should().Throw<ArgumentOutOfRangeException>();
    }

    private static WireNameTable Table(string[] names)
    {
        var found = NameTableSearch.Find(names);
        return new(names, found.FirstWindow, found.SecondWindow, found.Slots, [.. found.Displacements.Select(static value => (ushort)value)]);
    }
}
