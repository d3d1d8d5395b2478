using Plugin.Generators.Model;

namespace Plugin.Generators.CustomActions;

/// <summary>A parameter of a custom action that users give.</summary>
/// <param name="Name">The name in payloads.</param>
/// <param name="Type">The constant of its <c>ActionParameterType</c>.</param>
/// <param name="Format">The constant of its <c>ActionParameterFormat</c>.</param>
/// <param name="Getter">The method of <c>ActionArguments</c> that reads it.</param>
/// <param name="Required">True when a call without it fails.</param>
/// <param name="Default">The literal that stands in for it; null when none does.</param>
/// <param name="Options">The values that may be chosen.</param>
internal sealed record ActionParameterModel(
    string Name, string Type, string Format, string Getter, bool Required, string? Default, EquatableArray<string> Options);
