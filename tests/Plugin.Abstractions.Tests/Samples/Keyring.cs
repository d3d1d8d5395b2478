namespace Plugin.Abstractions.Tests.Samples;

/// <summary>Maps with every kind of key.</summary>
[WireContract("org.example.Keyring")]
public sealed partial class Keyring
{
    [WireMember("byNumber")]
    public Dictionary<int, string?>? ByNumber { get; set; }

    [WireMember("byLongNumber")]
    public Dictionary<long, Wall?>? ByLongNumber { get; set; }

    [WireMember("byConstant")]
    public Dictionary<Finish, HashSet<string?>?>? ByConstant { get; set; }
}
