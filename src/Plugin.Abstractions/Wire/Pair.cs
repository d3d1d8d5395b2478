namespace Plugin.Abstractions.Wire;

/// <summary>Two values that travel together as <c>{"t":…,"u":…}</c>.</summary>
/// <typeparam name="TFirst">The type of <c>t</c>.</typeparam>
/// <typeparam name="TSecond">The type of <c>u</c>.</typeparam>
/// <param name="First">The value of <c>t</c>; a null is left out.</param>
/// <param name="Second">The value of <c>u</c>; a null is left out.</param>
public sealed record Pair<TFirst, TSecond>(TFirst? First, TSecond? Second);
