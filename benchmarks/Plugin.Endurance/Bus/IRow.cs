namespace Plugin.Endurance.Bus;

/// <summary>One way to have commands answered.</summary>
internal interface IRow : IAsyncDisposable
{
    /// <summary>Sends commands with so many on their way at any time, until the time is over.</summary>
    /// <returns>The number of answers.</returns>
    Task<long> RunAsync(int outstanding, TimeSpan time);
}
