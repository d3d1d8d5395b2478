namespace Plugin.Abstractions.Wire;

/// <summary>Three values that travel together as <c>{"t":…,"u":…,"v":…}</c>.</summary>
/// <typeparam name="TFirst">The type of <c>t</c>.</typeparam>
/// <typeparam name="TSecond">The type of <c>u</c>.</typeparam>
/// <typeparam name="TThird">The type of <c>v</c>.</typeparam>
/// <param name="First">The value of <c>t</c>; a null is left out.</param>
/// <param name="Second">The value of <c>u</c>; a null is left out.</param>
/// <param name="Third">The value of <c>v</c>; a null is left out.</param>
public sealed record Ternary<TFirst, TSecond, TThird>(TFirst? First, TSecond? Second, TThird? Third);
