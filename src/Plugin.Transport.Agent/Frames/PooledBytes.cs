using System.Buffers;

namespace Plugin.Transport.Agent.Frames;

/// <summary>Buffers of the shared pool that may hold secrets: nobody else gets to see what was in them.</summary>
internal static class PooledBytes
{
    /// <summary>Clears the part that was used and gives the buffer back.</summary>
    public static void Return(byte[] rented, int used)
    {
        rented.AsSpan(0, used).Clear();
        ArrayPool<byte>.Shared.Return(rented);
    }
}
