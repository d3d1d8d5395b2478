using System.Text;
using Plugin.Abstractions.Wire;

namespace Plugin.CloudStack.Tests.Wire;

public sealed class GoldenVectorTests
{
    private static readonly Lazy<List<GoldenVector>> s_inScope =
        new(static () => [.. GoldenVector.All().Where(static vector => Find(vector.Class) is not null)]);

    public static TheoryData<string> Classes() => new(InScope().Select(static vector => vector.Class).Distinct());

    [Theory]
    [MemberData(nameof(Classes))]
    public void What_the_kernel_wrote_is_read_and_written_as_the_kernel_does(string className)
    {
        foreach (var vector in InScope().Where(vector => vector.Class == className && !vector.IsRefused))
        {
            Rewrite(vector.Array, WireReaderOptions.LikeTheKernel).Should().Be(vector.Expected, vector.Id);
        }
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void Reading_with_unknown_members_kept_loses_nothing(string className)
    {
        foreach (var vector in InScope().Where(vector => vector.Class == className && !vector.IsRefused))
        {
            var once = Rewrite(vector.Array, WireReaderOptions.Default);

            Rewrite(once, WireReaderOptions.Default).Should().Be(once, vector.Id);
        }
    }

    private static List<GoldenVector> InScope() => s_inScope.Value;

    private static WireType? Find(string className)
    {
        var name = Encoding.UTF8.GetBytes(className);
        return WireTypes.All.Find(name) ?? Plugin.Abstractions.WireTypes.All.Find(name);
    }

    private static string Rewrite(string json, WireReaderOptions options)
    {
        var objects = WireEnvelope.Read(Encoding.UTF8.GetBytes(json), options, WireTypes.All, Plugin.Abstractions.WireTypes.All);
        using var writer = WireWriter.ForWire();
        WireEnvelope.Write(writer, objects);
        return writer.ToString();
    }
}
