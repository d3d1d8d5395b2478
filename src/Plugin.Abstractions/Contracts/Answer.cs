namespace Plugin.Abstractions;

/// <summary>
/// What came of a command. The kernel casts most answers to one class per command, so a failure has that class too,
/// with <see cref="Result"/> false and the cause in <see cref="Details"/>.
/// </summary>
[WireContract("com.cloud.agent.api.Answer")]
public partial class Answer : Command
{
    /// <summary>True when the device did what was asked.</summary>
    [WireMember("result")]
    public bool Result { get; set; } = true;

    /// <summary>The cause and the cure of a failure, or a remark; the kernel shows it to people.</summary>
    [WireMember("details")]
    public string? Details { get; set; }
}
