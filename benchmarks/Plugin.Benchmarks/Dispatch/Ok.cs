using Plugin.Abstractions;

namespace Plugin.Benchmarks.Dispatch;

/// <summary>The answer that handlers of the dispatch benchmarks give: the same object each time, so that only the way is measured.</summary>
internal static class Ok<TAnswer>
    where TAnswer : Answer, new()
{
    public static readonly TAnswer Answer = new();
}
