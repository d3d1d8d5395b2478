using Plugin.Transport.Agent.Lifecycle;

namespace Plugin.Transport.Agent.Tests.Lifecycle;

public sealed class KernelListTests
{
    [Theory]
    [InlineData("kernel", "kernel:8250")]
    [InlineData("10.1.2.3:9000", "10.1.2.3:9000")]
    [InlineData("[::1]:9000", "[::1]:9000")]
    [InlineData("[fe80::1]", "[fe80::1]:8250")]
    [InlineData("fe80::1", "[fe80::1]:8250")]
    [InlineData(" a , b@roundrobin", "a:8250")]
    public void An_address_has_a_port_or_gets_one(string text, string first)
    {
        KernelList.TryParse(text, 8250, out var list).Should().BeTrue();

        list!.Next().ToString().Should().Be(first);
    }

    [Theory]
    [InlineData("a,b,c", "a b c a | a b")]
    [InlineData("a,b,c@static", "a b c a | a b")]
    [InlineData("a,b,c@roundrobin", "a b c a | b c")]
    public void The_order_is_that_of_the_algorithm(string text, string order)
    {
        var list = Parse(text);

        var seen = order.Split(' ').Select(step =>
        {
            if (step == "|")
            {
                list.Restart();
                return "|";
            }

            return list.Next().Host;
        });

        string.Join(' ', seen).Should().Be(order);
    }

    [Fact]
    public void A_shuffled_list_keeps_its_order_and_names_everyone()
    {
        var list = Parse("a,b,c,d,e,f@shuffle");

        var first = Enumerable.Range(0, 6).Select(_ => list.Next().Host).ToArray();
        list.Restart();
        var second = Enumerable.Range(0, 6).Select(_ => list.Next().Host).ToArray();

        first.Should().BeEquivalentTo("a", "b", "c", "d", "e", "f");
        second.Should().Equal(first);
    }

    [Fact]
    public void An_avoided_kernel_is_dialled_only_when_there_is_no_other()
    {
        var list = Parse("a,b");

        list.Avoid(["a"]);
        new[] { list.Next().Host, list.Next().Host }.Should().Equal("b", "b");
        list.Avoid(["a", "b"]);
        list.Next().Host.Should().BeOneOf("a", "b");
    }

    private static KernelList Parse(string text) => KernelList.TryParse(text, 8250, out var list) ? list : throw new FormatException(text);
}
