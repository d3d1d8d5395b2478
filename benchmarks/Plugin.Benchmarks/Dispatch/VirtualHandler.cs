using Plugin.Abstractions;

namespace Plugin.Benchmarks.Dispatch;

/// <summary>The least a call can be: one virtual method that is the handler itself, with code of its own for each command.</summary>
internal abstract class VirtualHandler
{
    private static readonly Type[] s_digits =
        [typeof(Digit0), typeof(Digit1), typeof(Digit2), typeof(Digit3), typeof(Digit4), typeof(Digit5), typeof(Digit6), typeof(Digit7), typeof(Digit8), typeof(Digit9)];

    public abstract ValueTask<Answer> HandleAsync(Command command, CommandContext context);

    /// <summary>A handler of a class that no other number has.</summary>
    public static VirtualHandler Of(int number) => (VirtualHandler)Activator.CreateInstance(
        typeof(Numbered<,,>).MakeGenericType(s_digits[number / 100 % 10], s_digits[number / 10 % 10], s_digits[number % 10]))!;

    // Structs as type arguments: the runtime makes code for each combination instead of sharing one.
    private sealed class Numbered<THundreds, TTens, TOnes> : VirtualHandler
        where THundreds : struct
        where TTens : struct
        where TOnes : struct
    {
        public override ValueTask<Answer> HandleAsync(Command command, CommandContext context) => new(Ok<Answer>.Answer);
    }

    private struct Digit0;

    private struct Digit1;

    private struct Digit2;

    private struct Digit3;

    private struct Digit4;

    private struct Digit5;

    private struct Digit6;

    private struct Digit7;

    private struct Digit8;

    private struct Digit9;
}
