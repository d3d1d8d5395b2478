namespace Plugin.Generators.Diagnostics;

/// <summary>
/// The ids of what the generators report. An id is a public contract: it is never given to another rule.
/// PLG00xx concern contracts, PLG01xx plugins.
/// </summary>
internal static class DiagnosticIds
{
    public const string PLG0001ContractMustBePartial = "PLG0001";
    public const string PLG0002MemberTypeIsNotSupported = "PLG0002";
    public const string PLG0003MemberNameIsTaken = "PLG0003";
    public const string PLG0004ResourceKeyPathLeadsNowhere = "PLG0004";
    public const string PLG0101PluginMustBePartial = "PLG0101";
    public const string PLG0102HandlerHasAnotherShape = "PLG0102";
    public const string PLG0103CommandIsHandledTwice = "PLG0103";
    public const string PLG0104HandlerGivesAnotherAnswer = "PLG0104";
    public const string PLG0105PluginHandlesNothing = "PLG0105";
}
