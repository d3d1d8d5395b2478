using System.Text;

namespace Plugin.Abstractions.Tests.Wire;

internal static class Roundtrip
{
    public static T Read<T>(string json, WireReaderOptions? options = null)
        where T : IWireContract<T> => Read<T>(Encoding.UTF8.GetBytes(json), options);

    public static T Read<T>(byte[] json, WireReaderOptions? options = null)
        where T : IWireContract<T>
    {
        var reader = new WireReader(json, options);
        return Read<T>(ref reader);
    }

    public static T Read<T>(ref WireReader reader)
        where T : IWireContract<T>
    {
        var value = T.Read(ref reader);
        reader.End();
        return value;
    }

    public static string Write(IWireObject value)
    {
        using var writer = WireWriter.ForWire();
        value.Write(writer);
        return writer.ToString();
    }

    public static string Log(IWireObject value)
    {
        using var writer = WireWriter.ForLog();
        value.Write(writer);
        return writer.ToString();
    }
}
