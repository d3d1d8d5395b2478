using Plugin.Abstractions;

namespace Acme.Plugin.Tests;

public sealed class ApplianceStateTests
{
    private const string Network = "1203";
    private const string Address = "203.0.113.5";

    private readonly ApplianceState _state = new();

    [Fact]
    public void An_address_belongs_to_one_network()
    {
        _state.Assign(Network, Address);

        Assert.Throws<CommandFailedException>(() => _state.Assign("1204", Address));
    }

    [Fact]
    public void An_address_that_is_released_takes_its_rules_along()
    {
        _state.Assign(Network, Address);
        _state.Translate(Network, Address, "10.1.1.15");
        _state.Forward(Network, new(Address, "tcp", "80", "10.1.1.15", "8080"));

        _state.Release(Address);

        Assert.Empty(_state.Addresses);
        Assert.Empty(_state.StaticNats);
        Assert.Empty(_state.Forwardings);
    }

    [Fact]
    public void A_rule_for_an_address_that_the_network_does_not_have_is_a_failure() =>
        Assert.Throws<CommandFailedException>(() => _state.Translate(Network, Address, "10.1.1.15"));

    [Fact]
    public void A_firewall_rule_that_comes_again_replaces_the_earlier_one()
    {
        _state.Allow(Network, new(1, IsEgress: false, "tcp", "22", Address, []));
        _state.Allow(Network, new(1, IsEgress: false, "tcp", "443", Address, []));

        Assert.Equal("443", Assert.Single(_state.FilterRules[Network]).Ports);
    }

    [Fact]
    public void What_is_not_there_can_be_taken_away()
    {
        _state.Release(Address);
        _state.StopForwarding(Address, "tcp", "80");
        _state.Disallow(Network, 1);
        _state.Remove(Network);

        Assert.Empty(_state.Networks);
    }
}
