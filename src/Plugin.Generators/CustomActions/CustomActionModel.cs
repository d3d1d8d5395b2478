using Plugin.Generators.Model;

namespace Plugin.Generators.CustomActions;

/// <summary>A custom action of a plugin.</summary>
/// <param name="Name">The name that the kernel knows it by.</param>
/// <param name="Handler">The method's name for people: <c>Snapshots.CreateAsync</c>.</param>
/// <param name="Target">The expression of the object that has the method.</param>
/// <param name="Method">The method's name.</param>
/// <param name="TakesCall">True when its first parameter is the call.</param>
/// <param name="Settings">The named arguments of its attribute, as <c>Name = literal</c>.</param>
/// <param name="Parameters">What users give.</param>
internal sealed record CustomActionModel(
    string Name,
    string Handler,
    string Target,
    string Method,
    bool TakesCall,
    EquatableArray<string> Settings,
    EquatableArray<ActionParameterModel> Parameters);
