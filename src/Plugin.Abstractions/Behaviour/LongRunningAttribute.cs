namespace Plugin.Abstractions;

/// <summary>The command may take minutes; its handler reports progress and honours cancellation.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class LongRunningAttribute : Attribute;
