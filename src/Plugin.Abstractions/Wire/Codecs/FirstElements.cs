using System.Runtime.CompilerServices;

namespace Plugin.Abstractions.Wire;

/// <summary>The first elements of an array whose length is not known yet.</summary>
[InlineArray(Capacity)]
internal struct FirstElements<T>
{
    public const int Capacity = 8;

    private T _first;
}
