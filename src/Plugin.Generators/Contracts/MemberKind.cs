namespace Plugin.Generators.Contracts;

/// <summary>How a member is read and written: the common kinds have methods of their own, the rest go through a codec.</summary>
internal enum MemberKind
{
    String,
    Secret,
    Int32,
    Int64,
    Double,
    Boolean,
    Codec,
    Map,
}
