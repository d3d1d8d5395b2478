using System.Diagnostics.CodeAnalysis;

namespace Plugin.HyperV.Simulator.Services;

/// <summary>A method or job ends with a code other than success.</summary>
[SuppressMessage("Design", "CA1064:Exceptions should be public", Justification = "It never leaves the simulator: it becomes a return value or a job's error.")]
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It always carries a code.")]
internal sealed class HyperVFailure(uint code, string message) : Exception(message)
{
    public uint Code { get; } = code;

    public static HyperVFailure Invalid(string message) => new(ReturnCode.InvalidParameter, message);

    public static HyperVFailure State(string message) => new(ReturnCode.InvalidState, message);

    public static HyperVFailure FileNotFound(string path) => new(ReturnCode.FileNotFound, $"'{path}' could not be found.");
}
