namespace Plugin.Abstractions;

/// <summary>The command changes the device.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MutatingAttribute : Attribute;
