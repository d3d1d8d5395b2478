using Plugin.Abstractions;

namespace OwnCommands.Contracts;

/// <summary>When an image takes effect.</summary>
[WireEnum("org.example.firmware.FlashMode")]
public enum FlashMode
{
    /// <summary>At once; the component restarts.</summary>
    NOW,

    /// <summary>With the next restart of the host.</summary>
    NEXT_BOOT,
}
