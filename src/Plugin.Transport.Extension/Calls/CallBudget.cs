namespace Plugin.Transport.Extension;

/// <summary>Divides the time that the kernel gives, so that the answer is out before the process is killed.</summary>
/// <param name="limit">What the kernel gives.</param>
/// <param name="grace">What a cancelled handler gets to undo and end.</param>
internal sealed class CallBudget(TimeSpan limit, TimeSpan grace)
{
    private static readonly TimeSpan s_leastMargin = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan s_mostMargin = TimeSpan.FromSeconds(3);

    /// <summary>When the answer must be out, counted from the beginning.</summary>
    public TimeSpan Answer { get; } = limit - MarginOf(limit);

    /// <summary>How many seconds a command may take when nothing is to be rolled back after it.</summary>
    public int WorkSeconds => Seconds(Answer - Part(Answer, grace));

    /// <summary>How many seconds a command may take when there must be time left to roll it back.</summary>
    public int RevertibleWorkSeconds => Seconds(Answer - Part(Answer, grace) - Part(Answer, TimeSpan.FromSeconds(30)));

    /// <summary>How long before the kernel's limit the answer must be out.</summary>
    public static TimeSpan MarginOf(TimeSpan limit)
    {
        var margin = limit / 10;
        return margin < s_leastMargin ? s_leastMargin : margin > s_mostMargin ? s_mostMargin : margin;
    }

    private static TimeSpan Part(TimeSpan whole, TimeSpan wanted) => wanted < whole / 4 ? wanted : whole / 4;

    private static int Seconds(TimeSpan time) => Math.Max(1, (int)time.TotalSeconds);
}
