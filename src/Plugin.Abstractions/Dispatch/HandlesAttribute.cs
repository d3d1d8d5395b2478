namespace Plugin.Abstractions;

/// <summary>
/// Marks a method as the handler of the command it takes: <c>ValueTask&lt;TAnswer&gt; Name(TCommand, CommandContext)</c>.
/// Methods that implement a capability need no mark.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class HandlesAttribute : Attribute;
