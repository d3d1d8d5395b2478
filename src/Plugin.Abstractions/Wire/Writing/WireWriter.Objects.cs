using System.Runtime.CompilerServices;

namespace Plugin.Abstractions.Wire;

public sealed partial class WireWriter
{
    /// <summary>Begins an object. Every member then starts with its comma; <see cref="EndObject"/> turns the first into a brace.</summary>
    /// <returns>What <see cref="EndObject"/> wants to know.</returns>
    public int BeginObject() => _length;

    /// <summary>Ends an object, after the members that its contract does not know.</summary>
    public void EndObject(int begun, UnknownMembers? unknown = null)
    {
        unknown?.Write(this);
        if (_length == begun)
        {
            Raw("{}"u8);
        }
        else
        {
            _buffer[begun] = (byte)'{';
            Raw("}"u8);
        }
    }

    /// <summary>Begins an array; elements start with their comma, as members do.</summary>
    public int BeginArray() => _length;

    /// <summary>Starts an element.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void NextElement() => Raw(","u8);

    /// <summary>Ends an array.</summary>
    public void EndArray(int begun)
    {
        if (_length == begun)
        {
            Raw("[]"u8);
        }
        else
        {
            _buffer[begun] = (byte)'[';
            Raw("]"u8);
        }
    }

    /// <summary>Writes an object inside the wrapper that names its class: <c>{"&lt;class&gt;":{…}}</c>.</summary>
    public void Wrapped(IWireObject value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Raw("{\""u8);
        Raw(value.WireName);
        Raw("\":"u8);
        value.Write(this);
        Raw("}"u8);
    }

    /// <summary>Writes a null.</summary>
    public void Null() => Raw("null"u8);
}
