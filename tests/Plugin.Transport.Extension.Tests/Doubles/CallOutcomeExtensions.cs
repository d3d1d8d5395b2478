namespace Plugin.Transport.Extension.Tests.Doubles;

internal static class CallOutcomeExtensions
{
    public static CallOutcomeAssertions Should(this CallOutcome outcome) => new(outcome);
}
