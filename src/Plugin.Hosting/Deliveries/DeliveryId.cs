namespace Plugin.Hosting;

/// <summary>
/// What a transport knows a command by when the same one comes again: the kernel that sent it, the number of the request
/// and the command's place in it. The default means that the transport has no such thing.
/// </summary>
public readonly record struct DeliveryId
{
    // One more than the place, so that the default is no delivery.
    private readonly int _count;

    /// <summary>Creates an id.</summary>
    /// <param name="kernel">The management server's id (msid) in the request.</param>
    /// <param name="sequence">The request's number.</param>
    /// <param name="place">The command's index in the request, from 0 on.</param>
    public DeliveryId(long kernel, long sequence, int place)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(place);
        ArgumentOutOfRangeException.ThrowIfEqual(place, int.MaxValue);
        Kernel = kernel;
        Sequence = sequence;
        _count = place + 1;
    }

    /// <summary>The management server's id.</summary>
    public long Kernel { get; }

    /// <summary>The request's number.</summary>
    public long Sequence { get; }

    /// <summary>The command's index in the request; -1 when the delivery is not known.</summary>
    public int Place => _count - 1;

    /// <summary>False when the transport cannot tell one delivery from another.</summary>
    public bool IsKnown => _count != 0;

    /// <summary>For example <c>130582047843-7599824371187713-0</c>; empty when the delivery is not known.</summary>
    public override string ToString() => IsKnown ? FormattableString.Invariant($"{Kernel}-{Sequence}-{Place}") : "";
}
