namespace Plugin.Abstractions.Tests.Samples;

public sealed class UnknownTool(string wireName, byte[] json) : UnknownWireObject(wireName, json), ITool;
