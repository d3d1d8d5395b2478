namespace Plugin.Abstractions.Wire;

/// <summary>
/// Hashes integers whole and with the process's random seed: their own hash lets a sender choose keys that all collide.
/// </summary>
internal sealed class ScatteredKeys : IEqualityComparer<int>, IEqualityComparer<long>
{
    public static readonly ScatteredKeys Instance = new();

    public bool Equals(int x, int y) => x == y;

    public bool Equals(long x, long y) => x == y;

    public int GetHashCode(int key) => HashCode.Combine(key);

    public int GetHashCode(long key) => HashCode.Combine(unchecked((int)key), (int)(key >> 32));
}
