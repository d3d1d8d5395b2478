namespace Plugin.Abstractions.Wire;

/// <summary>A constant of an enumeration that its contract does not know.</summary>
/// <param name="Member">The member that holds it, directly, in a list or as a key or value of a map.</param>
/// <param name="Constant">The constant's text as it came.</param>
public sealed record UnknownConstant(string Member, string Constant);
