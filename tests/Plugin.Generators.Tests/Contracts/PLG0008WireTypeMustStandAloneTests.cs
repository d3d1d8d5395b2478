using Plugin.Generators.Diagnostics;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Contracts;

public sealed class PLG0008WireTypeMustStandAloneTests
{
    [Theory]
    [InlineData("public static class Outer { [WireEnum(\"x.E\")] public enum E { A } }")]
    [InlineData("public static class Outer { [WireInterface(\"x.I\")] public interface I : IWireObject; }")]
    [InlineData("[WireInterface(\"x.I\")] public interface I<T> : IWireObject;")]
    [InlineData("[WireEnum(\"x.E\")] file enum E { A }")]
    public void A_type_beside_which_no_codec_can_stand_is_named(string source) =>
        Snippet.Diagnostics(source).Should().ContainSingle().Which.Id.Should().Be(DiagnosticIds.PLG0008WireTypeMustStandAlone);
}
