namespace Plugin.Abstractions.Wire;

/// <summary>Objects held through an abstract base: written with their own members, never readable, since nothing names their class.</summary>
/// <typeparam name="T">The abstract contract.</typeparam>
public readonly struct AbstractContractCodec<T> : IWireCodec<T?>
    where T : class, IWireObject
{
    /// <inheritdoc/>
    public static T? Read(ref WireReader reader) =>
        reader.TryReadNull() ? null : throw reader.Fail($"{typeof(T).Name} is abstract and the wire does not say which class this is");

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
