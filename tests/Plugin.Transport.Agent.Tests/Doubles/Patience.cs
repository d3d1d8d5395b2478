namespace Plugin.Transport.Agent.Tests.Doubles;

/// <summary>How long a test waits for what must happen.</summary>
internal static class Patience
{
    /// <summary>Far beyond what a busy machine takes, so that a test fails instead of hanging.</summary>
    public static TimeSpan Limit { get; } = TimeSpan.FromMinutes(1);

    /// <summary>Ends with the test, or when patience does.</summary>
    public static CancellationToken Token
    {
        get
        {
            var source = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
            source.CancelAfter(Limit);
            return source.Token;
        }
    }
}
