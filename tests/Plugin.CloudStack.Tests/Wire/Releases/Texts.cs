namespace Plugin.CloudStack.Tests.Wire.Releases;

/// <summary>The fullest texts that the kernel wrote of each class and reads itself.</summary>
internal static class Texts
{
    private static readonly ILookup<string, string> s_byClass = GoldenVector.All()
        .Where(static vector => vector is { Array: not null, IsRefused: false } && vector.Id.EndsWith(".full", StringComparison.Ordinal))
        .ToLookup(static vector => vector.Class, static vector => vector.Array!);

    public static TheoryData<string> Classes() => new(s_byClass.Select(static texts => texts.Key));

    public static IEnumerable<string> All() => s_byClass.SelectMany(static texts => texts);

    public static IEnumerable<string> Of(string className) => s_byClass[className];
}
