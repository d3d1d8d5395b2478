namespace Plugin.Abstractions.Wire;

/// <summary>One readable contract, for code that learns the type from the wire.</summary>
public abstract class WireType
{
    private protected WireType(string name, Type contract)
    {
        Name = name;
        Contract = contract;
        Kind = typeof(Answer).IsAssignableFrom(contract) ? WireTypeKind.Answer
            : typeof(Command).IsAssignableFrom(contract) ? WireTypeKind.Command
            : WireTypeKind.Object;
    }

    /// <summary>The wire name.</summary>
    public string Name { get; }

    /// <summary>The C# class.</summary>
    public Type Contract { get; }

    /// <summary>What the contract is for.</summary>
    public WireTypeKind Kind { get; }

    /// <summary>Makes the description of a contract.</summary>
    public static WireType Of<T>()
        where T : class, IWireContract<T> => new Typed<T>();

    /// <summary>Reads the type's own JSON object.</summary>
    /// <exception cref="WireException">The text is not such an object.</exception>
    public abstract IWireObject Read(ref WireReader reader);

    private sealed class Typed<T> : WireType
        where T : class, IWireContract<T>
    {
        public Typed()
            : base(T.ContractName, typeof(T))
        {
        }

        public override IWireObject Read(ref WireReader reader)
        {
            reader.Describe(Name);
            return T.Read(ref reader);
        }
    }
}
