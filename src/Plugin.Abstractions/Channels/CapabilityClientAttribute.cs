namespace Plugin.Abstractions;

/// <summary>
/// Marks a partial class as the kernel's side of the capabilities that it lists as its interfaces. The generator
/// writes a constructor that takes an <see cref="ICommandChannel"/>, and each method: as the capability has it, to forward
/// a handler's command, and with a <see cref="CancellationToken"/> in place of the context, for code that is no handler.
/// A method that the class has already is left as it is.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CapabilityClientAttribute : Attribute;
