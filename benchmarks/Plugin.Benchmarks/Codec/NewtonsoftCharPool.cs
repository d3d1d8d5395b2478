using System.Buffers;
using Newtonsoft.Json;

namespace Plugin.Benchmarks.Codec;

/// <summary>Lets Newtonsoft.Json rent its buffers, as its documentation advises for speed.</summary>
internal sealed class NewtonsoftCharPool : IArrayPool<char>
{
    public static readonly NewtonsoftCharPool Instance = new();

    public char[] Rent(int minimumLength) => ArrayPool<char>.Shared.Rent(minimumLength);

    public void Return(char[]? array)
    {
        if (array is not null)
        {
            ArrayPool<char>.Shared.Return(array);
        }
    }
}
