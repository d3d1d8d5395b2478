namespace Plugin.Abstractions;

/// <summary>Names the command that undoes this one.</summary>
/// <param name="command">The command's type.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OppositeAttribute(Type command) : Attribute
{
    /// <summary>The command's type.</summary>
    public Type Command { get; } = command;
}
