namespace Plugin.Abstractions;

/// <summary>
/// Ties a command to the answer class that the kernel casts to. A command has one such interface, its bases' included,
/// so that <c>SendAsync&lt;TAnswer&gt;(ICommand&lt;TAnswer&gt;)</c> can infer the answer.
/// </summary>
/// <typeparam name="TAnswer">The answer class.</typeparam>
#pragma warning disable CA1040 // The type argument is the content: it types clients and failure answers.
public interface ICommand<out TAnswer>
    where TAnswer : Answer;
#pragma warning restore CA1040
