using System.Globalization;

namespace Plugin.Transport.Agent.Frames;

/// <summary>A message that is no frame: too short, of another version, too long, or with another length than it declares.</summary>
public sealed class FrameException : Exception
{
    internal FrameException(string reason, int position, Exception? inner = null)
        : base(string.Create(CultureInfo.InvariantCulture, $"frame at byte {position}: {reason}"), inner)
    {
        Reason = reason;
        Position = position;
    }

    /// <summary>What is wrong, without where.</summary>
    public string Reason { get; }

    /// <summary>Where in the message, in bytes from its start.</summary>
    public int Position { get; }
}
