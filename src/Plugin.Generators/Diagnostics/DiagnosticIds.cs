namespace Plugin.Generators.Diagnostics;

/// <summary>
/// The ids of what the generators report. An id is a public contract: it is never given to another rule.
/// PLG00xx concern contracts, PLG01xx plugins, PLG02xx the contract lock, PLG03xx what is sent,
/// PLG04xx what handlers do while a command runs, PLG05xx secrets, PLG06xx extensions.
/// </summary>
internal static class DiagnosticIds
{
    public const string PLG0001ContractMustBePartial = "PLG0001";
    public const string PLG0002MemberTypeIsNotSupported = "PLG0002";
    public const string PLG0003MemberNameIsTaken = "PLG0003";
    public const string PLG0004ResourceKeyPathLeadsNowhere = "PLG0004";
    public const string PLG0005MemberCannotBeFilled = "PLG0005";
    public const string PLG0006ContractNeedsAnEmptyConstructor = "PLG0006";
    public const string PLG0007ContractNameIsTaken = "PLG0007";
    public const string PLG0008WireTypeMustStandAlone = "PLG0008";
    public const string PLG0009MemberIsHidden = "PLG0009";
    public const string PLG0010MutatingCommandNamesNoResource = "PLG0010";
    public const string PLG0011MembersAreInSeveralFiles = "PLG0011";
    public const string PLG0012WireNameLooksMisspelt = "PLG0012";
    public const string PLG0013WireNameIsNoClassName = "PLG0013";
    public const string PLG0101PluginMustBePartial = "PLG0101";
    public const string PLG0102HandlerHasAnotherShape = "PLG0102";
    public const string PLG0103CommandIsHandledTwice = "PLG0103";
    public const string PLG0104HandlerGivesAnotherAnswer = "PLG0104";
    public const string PLG0105PluginHandlesNothing = "PLG0105";
    public const string PLG0106CapabilityIsIncomplete = "PLG0106";
    public const string PLG0107HandlerIsNotReached = "PLG0107";
    public const string PLG0108HandlersAreNotDeclared = "PLG0108";
    public const string PLG0109HandlerIsNotMarked = "PLG0109";
    public const string PLG0110HandlersPropertyHoldsNone = "PLG0110";
    public const string PLG0111PluginTakesAScopedService = "PLG0111";
    public const string PLG0201ContractIsNotLocked = "PLG0201";
    public const string PLG0202LockedContractIsGone = "PLG0202";
    public const string PLG0203MemberWasAdded = "PLG0203";
    public const string PLG0204MemberWasRemoved = "PLG0204";
    public const string PLG0205MemberWasRenamed = "PLG0205";
    public const string PLG0206MemberWasMoved = "PLG0206";
    public const string PLG0207KindOfMemberChanged = "PLG0207";
    public const string PLG0208TraitsChanged = "PLG0208";
    public const string PLG0209ConstantsChanged = "PLG0209";
    public const string PLG0210ImplementersChanged = "PLG0210";
    public const string PLG0211LockCannotBeRead = "PLG0211";
    public const string PLG0301UnreadableContractIsMade = "PLG0301";
    public const string PLG0302UnreadableMemberIsSet = "PLG0302";
    public const string PLG0303NewerThanTheOldestKernel = "PLG0303";
    public const string PLG0311ClientCannotBeCompleted = "PLG0311";
    public const string PLG0312ClientHasNoCapability = "PLG0312";
    public const string PLG0401CancellationIsNotPassed = "PLG0401";
    public const string PLG0402HandlerBlocks = "PLG0402";
    public const string PLG0403LongWorkIsSilent = "PLG0403";
    public const string PLG0404ContextOutlivesItsHandler = "PLG0404";
    public const string PLG0501SecretIsFormatted = "PLG0501";
    public const string PLG0502RevealedSecretIsShown = "PLG0502";
    public const string PLG0601CustomActionHasAnotherShape = "PLG0601";
    public const string PLG0602CustomActionNameIsTaken = "PLG0602";
    public const string PLG0603ActionParameterIsNotSupported = "PLG0603";
}
