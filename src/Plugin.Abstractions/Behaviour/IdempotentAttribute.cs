namespace Plugin.Abstractions;

/// <summary>Running the command twice has the effect of running it once, so it may be retried.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class IdempotentAttribute : Attribute;
