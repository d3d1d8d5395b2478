namespace Plugin.Abstractions.Wire;

/// <summary>A contract that can be read; generated for every concrete <see cref="WireContractAttribute"/> class.</summary>
/// <typeparam name="TSelf">The contract itself.</typeparam>
public interface IWireContract<TSelf> : IWireObject
    where TSelf : IWireContract<TSelf>
{
    /// <summary>The Java class name that tags the type.</summary>
    static abstract string ContractName { get; }

    /// <summary>Reads the type's own JSON object.</summary>
    /// <exception cref="WireException">The text is not such an object.</exception>
    static abstract TSelf Read(ref WireReader reader);
}
