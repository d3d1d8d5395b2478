namespace Plugin.Abstractions.Tests.Samples;

[WireInterface("org.example.Tool", Unknown = typeof(UnknownTool))]
public interface ITool : IWireObject;
