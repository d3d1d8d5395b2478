namespace Plugin.Abstractions.Wire;

/// <summary>
/// Objects of one contract, without a wrapper. A subclass is written with its own members, as the kernel does, and
/// read as the base.
/// </summary>
/// <typeparam name="T">The contract.</typeparam>
public readonly struct ContractCodec<T> : IWireCodec<T?>
    where T : class, IWireContract<T>
{
    /// <inheritdoc/>
    public static T? Read(ref WireReader reader) => reader.TryReadNull() ? null : T.Read(ref reader);

    /// <inheritdoc/>
    public static void Write(WireWriter writer, T? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is null)
        {
            writer.Null();
        }
        else
        {
            value.Write(writer);
        }
    }
}
