using System.Text.Json;

namespace Plugin.Transport.Agent.Tests.Frames;

/// <summary>A frame that the kernel's own code wrote, with what it says about it.</summary>
public sealed record RecordedFrame(string File, byte[] Bytes, JsonElement Fields)
{
    public static IReadOnlyList<RecordedFrame> All { get; } = [.. Read()];

    public static TheoryData<string> Names => [.. All.Select(static frame => frame.File)];

    public static RecordedFrame Named(string file) => All.Single(frame => frame.File == file);

    public static RecordedFrame Plain => Named("req-plain-fromagent.bin");

    public static RecordedFrame Compressed => All.First(static frame => frame.Fields.GetProperty("compressed").GetBoolean() && frame.Bytes[0] == 0);

    public long Number(string field) => Fields.GetProperty(field).GetInt64();

    public string Text(string field) => Fields.GetProperty(field).GetString()!;

    private static IEnumerable<RecordedFrame> Read()
    {
        foreach (var line in System.IO.File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "wire", "frames.jsonl")))
        {
            using var document = JsonDocument.Parse(line);
            var fields = document.RootElement.Clone();
            yield return new(fields.GetProperty("file").GetString()!, fields.GetProperty("base64").GetBytesFromBase64(), fields);
        }
    }
}
