namespace Plugin.Packages.Tests.Api;

public sealed class ApiDifferenceTests
{
    [Fact]
    public void A_changed_member_is_told_with_its_type() =>
        ApiDifference.Between(["  class A", "    int B { get; }"], ["  class A", "    long B { get; }"])
            .Should().Be("- class A: int B { get; }\n+ class A: long B { get; }");

    [Fact]
    public void Listings_that_are_equal_do_not_differ() =>
        ApiDifference.Between(["  class A"], ["  class A"]).Should().BeNull();

    [Fact]
    public void Many_differences_are_counted() =>
        ApiDifference.Between([], [.. Enumerable.Range(0, 50).Select(static i => $"  class A{i}")]).Should().EndWith("and 30 more");
}
