using System.Text;
using Plugin.Abstractions;
using Plugin.Abstractions.Wire;

namespace Plugin.CloudStack.Tests.Wire;

public sealed class GoldenVectorTests
{
    // What the kernel's serializer writes and then refuses to read, so that there is nothing to compare with.
    private static readonly Dictionary<string, string> s_readByUsOnly = new()
    {
        ["com.cloud.agent.api.MigrateWithStorageCommand.full"] = "the keys of volumeToFiler are objects, written with their toString",
        ["org.apache.cloudstack.agent.api.ListNetrisStaticRoutesAnswer.poly"] = "staticRoutes is a list of an interface without a wrapper",
    };

    // What the kernel's serializer refuses to write, so that there is no text.
    private static readonly Dictionary<string, string> s_neverWritten = new()
    {
        ["com.cloud.agent.api.storage.StorPoolMigrateWithVolumesCommand"] = "migrateDiskInfoList is declared twice",
        ["com.cloud.agent.api.storage.UploadCommand"] = "url is declared twice",
        ["com.cloud.agent.api.storage.UploadProgressCommand"] = "url is declared twice",
        ["com.cloud.network.resource.CreateLoadBalancerApplianceAnswer"] = "a serverResource drags in network interfaces of the JVM",
    };

    private static readonly Lazy<List<GoldenVector>> s_all = new(static () => [.. GoldenVector.All()]);

    public static TheoryData<string> Classes() => new(Written().Select(static vector => vector.Class).Distinct());

    [Fact]
    public void Every_class_of_the_vectors_is_in_the_catalogue() =>
        s_all.Value.Select(static vector => vector.Class).Distinct().Where(static name => Find(name) is null).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Classes))]
    public void What_the_kernel_wrote_is_read_and_written_as_the_kernel_does(string className)
    {
        foreach (var vector in Written().Where(vector => vector.Class == className && !vector.IsRefused))
        {
            Rewrite(vector.Array!, WireReaderOptions.LikeTheKernel).Should().Be(vector.Expected, vector.Id);
        }
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void Reading_with_unknown_members_kept_loses_nothing(string className)
    {
        foreach (var vector in Written().Where(vector => vector.Class == className))
        {
            var once = Rewrite(vector.Array!, WireReaderOptions.Default);

            Rewrite(once, WireReaderOptions.Default).Should().Be(once, vector.Id);
        }
    }

    [Fact]
    public void What_the_kernel_writes_but_cannot_read_is_written_as_it_came()
    {
        var refused = Written().Where(static vector => vector.IsRefused).ToList();

        refused.Select(static vector => vector.Id).Should().BeEquivalentTo(s_readByUsOnly.Keys);
        refused.Should().OnlyContain(static vector => Rewrite(vector.Array!, WireReaderOptions.LikeTheKernel) == vector.Array);
    }

    [Fact]
    public void What_the_kernel_never_writes_is_marked()
    {
        var unwritten = s_all.Value.Where(static vector => vector.Array is null).Select(static vector => vector.Class).Distinct().ToList();

        unwritten.Should().BeEquivalentTo(s_neverWritten.Keys);
        unwritten.Select(static name => Find(name)!.Contract).Should().OnlyContain(static type =>
            type.IsDefined(typeof(WireUnreadableAttribute), false)
            || type.GetProperties().Any(static property => property.IsDefined(typeof(WireUnreadableAttribute), false)));
    }

    private static IEnumerable<GoldenVector> Written() => s_all.Value.Where(static vector => vector.Array is not null);

    private static WireType? Find(string className)
    {
        var name = Encoding.UTF8.GetBytes(className);
        return CloudStack.WireTypes.All.Find(name) ?? Plugin.Abstractions.AbstractionsWireTypes.All.Find(name);
    }

    private static string Rewrite(string json, WireReaderOptions options)
    {
        var objects = WireEnvelope.Read(Encoding.UTF8.GetBytes(json), options, CloudStack.WireTypes.All, Plugin.Abstractions.AbstractionsWireTypes.All);
        using var writer = WireWriter.ForWire();
        WireEnvelope.Write(writer, objects);
        return writer.ToString();
    }
}
