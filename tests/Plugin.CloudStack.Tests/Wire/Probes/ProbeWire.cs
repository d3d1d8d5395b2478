using System.Text;
using Plugin.Abstractions.Wire;

namespace Plugin.CloudStack.Tests.Wire.Probes;

/// <summary>Reads and writes single values and objects, by default as the kernel's reader does.</summary>
internal static class ProbeWire
{
    public static T Object<T>(string json, WireReaderOptions? options = null)
        where T : IWireContract<T>
    {
        var reader = new WireReader(Encoding.UTF8.GetBytes(json), options ?? WireReaderOptions.LikeTheKernel);
        var value = T.Read(ref reader);
        reader.End();
        return value;
    }

    public static T Value<TCodec, T>(string json)
        where TCodec : struct, IWireCodec<T>
    {
        var reader = new WireReader(Encoding.UTF8.GetBytes(json), WireReaderOptions.LikeTheKernel);
        var value = TCodec.Read(ref reader);
        reader.End();
        return value;
    }

    public static string Text<TCodec, T>(T value)
        where TCodec : struct, IWireCodec<T>
    {
        using var writer = WireWriter.ForWire();
        TCodec.Write(writer, value);
        return writer.ToString();
    }

    public static string Text(IWireObject value)
    {
        using var writer = WireWriter.ForWire();
        value.Write(writer);
        return writer.ToString();
    }

    public static List<IWireObject> Array(string json) =>
        WireEnvelope.Read(Encoding.UTF8.GetBytes(json), WireReaderOptions.LikeTheKernel, CloudStack.WireTypes.All, Plugin.Abstractions.AbstractionsWireTypes.All);

    public static string Text(IEnumerable<IWireObject> objects)
    {
        using var writer = WireWriter.ForWire();
        WireEnvelope.Write(writer, objects);
        return writer.ToString();
    }
}
