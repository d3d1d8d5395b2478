using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Lock;

public sealed class PLG0209ConstantsChangedTests
{
    [Fact]
    public async Task All_constants_that_came_and_went_are_named()
    {
        const string Before = "[WireEnum(\"x.E\")] public enum E { RED, [WireKey(\"light blue\")] BLUE }";
        const string After = "[WireEnum(\"x.E\")] public enum E { GREEN, RED }";

        var diagnostic = (await ContractLock.ChangesAsync(Before, After)).Should().ContainSingle().Which;

        diagnostic.Id.Should().Be("PLG0209");
        ContractLock.Place(diagnostic).Should().Be("E");
        diagnostic.GetMessage().Should().StartWith("The constants of 'x.E' differ from the contract lock ('GREEN' is new, 'BLUE: light blue' is gone): undo it, or accept it");
    }

    [Fact]
    public async Task The_order_of_constants_does_not_travel() =>
        (await ContractLock.ChangesAsync("[WireEnum(\"x.E\")] public enum E { RED, BLUE }", "[WireEnum(\"x.E\")] public enum E { BLUE, RED }")).Should().BeEmpty();
}
