namespace Plugin.Abstractions.Wire;

/// <summary>Knows the classes that a wrapper may name.</summary>
internal interface IWireClasses
{
    /// <summary>The contract of a class, or null.</summary>
    Type? Find(string wireName);

    /// <summary>Makes the holder of an object whose class is not known; null when such an object is refused.</summary>
    object? Unknown(string wireName, byte[] json);
}
