namespace Plugin.Cli.Tests;

/// <summary>The recorded texts of the real kernel, as they lie beside the tests.</summary>
internal static class WireData
{
    public static string Vectors => PathOf("vectors.jsonl");

    public static string Session => PathOf("hyperv-session.jsonl");

    public static string Frames => PathOf("frames.jsonl");

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Data", name);
}
