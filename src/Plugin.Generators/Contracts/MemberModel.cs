namespace Plugin.Generators.Contracts;

/// <summary>A member of a contract.</summary>
/// <param name="WireName">Its name on the wire.</param>
/// <param name="Property">The property that holds it.</param>
/// <param name="Kind">How it is read and written.</param>
/// <param name="Codec">The codec's type, where the kind is <see cref="MemberKind.Codec"/>.</param>
/// <param name="IsNullable">True when its value can be null, and is then left out.</param>
/// <param name="MayBeginOtherwise">True when a new object may hold something else than zero, false or null there.</param>
/// <param name="Redaction">The constant of <c>Redaction</c> that applies in logs, or null.</param>
/// <param name="KeptAs">The type of the value where it may hold what the property has no place for, so that its text must be kept; null elsewhere.</param>
/// <param name="CountedBy">The property that counts its elements, where an empty list is left out as well as null; null elsewhere.</param>
internal sealed record MemberModel(
    string WireName,
    string Property,
    MemberKind Kind,
    string? Codec,
    bool IsNullable,
    bool MayBeginOtherwise,
    string? Redaction,
    string? KeptAs,
    string? CountedBy);
