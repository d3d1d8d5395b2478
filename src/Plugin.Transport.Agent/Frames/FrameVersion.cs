namespace Plugin.Transport.Agent.Frames;

/// <summary>The versions of the frame that the kernel has a name for. All its senders write the first.</summary>
public enum FrameVersion : byte
{
    /// <summary>The version in use.</summary>
    V1 = 0,

    /// <summary>Refused by the kernel too.</summary>
    V2 = 1,

    /// <summary>Written by the kernel's code with a header that the same code reads 8 bytes too short.</summary>
    V3 = 2,
}
