using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Plugin.Abstractions;

namespace Plugin.HyperV.Translation;

/// <summary>Refuses commands that lack what they are about.</summary>
internal static class Require
{
    public static T Present<T>([NotNull] T? value, [CallerArgumentExpression(nameof(value))] string what = "")
        where T : class =>
        value ?? throw Missing(what);

    public static string Text([NotNull] string? value, [CallerArgumentExpression(nameof(value))] string what = "") =>
        string.IsNullOrEmpty(value) ? throw Missing(what) : value;

    public static T Value<T>(T? value, [CallerArgumentExpression(nameof(value))] string what = "")
        where T : struct =>
        value ?? throw Missing(what);

    private static CommandFailedException Missing(string what) =>
        new($"The command lacks {what}, without which it cannot be carried out.");
}
