using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Lock;

public sealed class PLG0211LockCannotBeReadTests
{
    private const string Source = "[WireContract(\"x.A\")] public sealed partial class A;";

    [Theory]
    [InlineData("contract x.A\n<<<<<<< main\n", "'<<<<<<< main' is neither an entry nor a member of one", 1)]
    [InlineData("    a: string\ncontract x.A\n", "'a: string' is neither an entry nor a member of one", 0)]
    [InlineData("contract x.A\n\ncontract x.A\n", "'x.A' is there twice", 2)]
    public async Task A_line_that_is_no_part_of_a_lock_is_shown_and_nothing_is_compared(string text, string reason, int line)
    {
        var diagnostic = (await ContractLock.CheckAsync(text, Source)).Should().ContainSingle().Which;

        diagnostic.Id.Should().Be("PLG0211");
        diagnostic.GetMessage().Should().StartWith($"The contract lock cannot be read, {reason}:");
        diagnostic.Location.GetLineSpan().StartLinePosition.Line.Should().Be(line);
    }
}
