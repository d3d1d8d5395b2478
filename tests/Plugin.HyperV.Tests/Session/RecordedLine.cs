namespace Plugin.HyperV.Tests.Session;

/// <summary>One recorded call of a kernel and what it expects.</summary>
internal sealed record RecordedLine(string Label, string WireName, string Body, string? Expect, bool? ExpectResult);
