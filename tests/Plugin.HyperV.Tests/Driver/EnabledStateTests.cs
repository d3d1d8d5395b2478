using Plugin.HyperV.Driver.Vms;

namespace Plugin.HyperV.Tests.Driver;

public sealed class EnabledStateTests
{
    [Theory]
    [InlineData(2, VmPower.On)]
    [InlineData(3, VmPower.Off)]
    [InlineData(4, VmPower.On)]
    [InlineData(6, VmPower.Unknown)]
    [InlineData(9, VmPower.Unknown)]
    [InlineData(10, VmPower.On)]
    [InlineData(32768, VmPower.Unknown)]
    [InlineData(32769, VmPower.Unknown)]
    [InlineData(32770, VmPower.On)]
    [InlineData(32773, VmPower.On)]
    [InlineData(32774, VmPower.On)]
    [InlineData(32776, VmPower.Unknown)]
    [InlineData(32777, VmPower.On)]
    [InlineData(32779, VmPower.Unknown)]
    [InlineData(32780, VmPower.On)]
    [InlineData(32781, VmPower.On)]
    [InlineData(32782, VmPower.Off)]
    [InlineData(32783, VmPower.On)]
    [InlineData(32784, VmPower.Unknown)]
    [InlineData(32785, VmPower.Unknown)]
    [InlineData(32786, VmPower.On)]
    [InlineData(0, VmPower.Unknown)]
    [InlineData(12345, VmPower.Unknown)]
    public void Each_state_of_either_model_has_its_meaning(ushort state, VmPower expected) => EnabledState.ToPower(state).Should().Be(expected);
}
