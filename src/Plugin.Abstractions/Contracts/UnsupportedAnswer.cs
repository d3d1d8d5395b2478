namespace Plugin.Abstractions;

/// <summary>Says that the receiver does not serve the command at all.</summary>
[WireContract("com.cloud.agent.api.UnsupportedAnswer")]
public partial class UnsupportedAnswer : Answer;
