using System.Buffers.Binary;
using System.Text;

namespace Plugin.Transport.Extension;

/// <summary>
/// One call on the socket between the executable and the plugin process, all numbers little-endian: <c>PXC1</c>, the
/// limit in milliseconds, the lengths of action and payload, action, payload. The answer is <c>PXR1</c>, the exit code,
/// the length of the output, the output. Then the connection ends.
/// </summary>
internal static class CallFrame
{
    /// <summary>How long the part before the texts is.</summary>
    public const int HeadLength = 16;

    /// <summary>How long the part before the output is.</summary>
    public const int ReplyHeadLength = 12;

    private const int LongestAction = 1024;

    private static ReadOnlySpan<byte> CallMark => "PXC1"u8;

    private static ReadOnlySpan<byte> ReplyMark => "PXR1"u8;

    /// <summary>A whole call.</summary>
    public static byte[] Call(string action, ReadOnlySpan<byte> payload, TimeSpan limit)
    {
        var name = Encoding.UTF8.GetBytes(action);
        if (name.Length > LongestAction)
        {
            throw new CallException("the action's name is too long");
        }

        var frame = new byte[HeadLength + name.Length + payload.Length];
        CallMark.CopyTo(frame);
        BinaryPrimitives.WriteInt32LittleEndian(frame.AsSpan(4), (int)limit.TotalMilliseconds);
        BinaryPrimitives.WriteInt32LittleEndian(frame.AsSpan(8), name.Length);
        BinaryPrimitives.WriteInt32LittleEndian(frame.AsSpan(12), payload.Length);
        name.CopyTo(frame, HeadLength);
        payload.CopyTo(frame.AsSpan(HeadLength + name.Length));
        return frame;
    }

    /// <summary>Reads the part before the texts.</summary>
    /// <exception cref="CallException">It is none, or announces more than is allowed.</exception>
    public static (TimeSpan Limit, int Action, int Payload) ReadHead(ReadOnlySpan<byte> head)
    {
        var limit = BinaryPrimitives.ReadInt32LittleEndian(head[4..]);
        var action = BinaryPrimitives.ReadInt32LittleEndian(head[8..]);
        var payload = BinaryPrimitives.ReadInt32LittleEndian(head[12..]);
        return head.StartsWith(CallMark) && limit > 0 && action is > 0 and <= LongestAction && payload is >= 0 and <= PayloadFile.MaxBytes
            ? (TimeSpan.FromMilliseconds(limit), action, payload)
            : throw new CallException("what came over the socket is no call");
    }

    /// <summary>A whole answer.</summary>
    public static byte[] Reply(ExtensionReply reply)
    {
        var frame = new byte[ReplyHeadLength + reply.Output.Length];
        ReplyMark.CopyTo(frame);
        BinaryPrimitives.WriteInt32LittleEndian(frame.AsSpan(4), reply.ExitCode);
        BinaryPrimitives.WriteInt32LittleEndian(frame.AsSpan(8), reply.Output.Length);
        reply.Output.Span.CopyTo(frame.AsSpan(ReplyHeadLength));
        return frame;
    }

    /// <summary>Reads the part before the output.</summary>
    /// <exception cref="CallException">It is none.</exception>
    public static (int ExitCode, int Output) ReadReplyHead(ReadOnlySpan<byte> head)
    {
        var exitCode = BinaryPrimitives.ReadInt32LittleEndian(head[4..]);
        var output = BinaryPrimitives.ReadInt32LittleEndian(head[8..]);
        return head.StartsWith(ReplyMark) && output is >= 0 and <= ExtensionReply.MaxBytes
            ? (exitCode, output)
            : throw new CallException("what came over the socket is no answer");
    }
}
