using System.Globalization;
using System.Text;

namespace Plugin.HyperV.Storage;

/// <summary>The file that describes a template in secondary storage; the kernel's download service reads it.</summary>
internal static class TemplateProperties
{
    public const string FileName = "template.properties";

    public static byte[] Write(string name, long id, string fileName, string format, long virtualSizeBytes, long fileSizeBytes)
    {
        var kind = format.ToLowerInvariant();
        var text = new StringBuilder();
        Line(text, "id", id.ToString(CultureInfo.InvariantCulture));
        Line(text, "filename", fileName);
        Line(text, $"{kind}.filename", fileName);
        Line(text, "uniquename", name);
        Line(text, kind, "true");
        Line(text, "virtualsize", virtualSizeBytes.ToString(CultureInfo.InvariantCulture));
        Line(text, $"{kind}.virtualsize", virtualSizeBytes.ToString(CultureInfo.InvariantCulture));
        Line(text, "size", fileSizeBytes.ToString(CultureInfo.InvariantCulture));
        Line(text, $"{kind}.size", fileSizeBytes.ToString(CultureInfo.InvariantCulture));
        Line(text, "public", "false");
        return Encoding.Latin1.GetBytes(text.ToString());
    }

    // A value with a line end would start a property of its own.
    private static void Line(StringBuilder text, string key, string value) =>
        text.Append(key).Append('=').Append(value.ReplaceLineEndings(" ")).Append('\n');
}
