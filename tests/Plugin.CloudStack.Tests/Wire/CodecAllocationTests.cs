using System.Text;
using System.Text.Json;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Host;
using Plugin.CloudStack.Network;
using Plugin.CloudStack.Vm;

namespace Plugin.CloudStack.Tests.Wire;

/// <summary>What codecs may allocate: the objects that they return, and nothing when they write or look up.</summary>
public sealed class CodecAllocationTests
{
    private const int Attempts = 20;

    // 85 % of what System.Text.Json allocates for plain classes with the same members, which is 6,728 bytes.
    private const long StartCommandBudget = 5_700;

    private static readonly byte[] s_nic = """{"deviceId":1,"networkRateMbps":200,"defaultNic":true,"nicUuid":"92a9c88e-3d8a-5656-833b-7ec4a5f293ae","networkId":214,"enabled":true,"ip":"10.1.3.17","mac":"02:00:4c:01:cb:0b","broadcastType":"Vlan","broadcastUri":"vlan://1203?x\u003d1"}"""u8.ToArray();

    [Fact]
    public void Reading_allocates_the_object_and_its_texts_and_no_more()
    {
        var reading = LeastAllocated(static () => Read<NicTO>(s_nic));
        var making = LeastAllocated(static () => new NicTO
        {
            NicUuid = Copy("92a9c88e-3d8a-5656-833b-7ec4a5f293ae"),
            Ip = Copy("10.1.3.17"),
            Mac = Copy("02:00:4c:01:cb:0b"),
            BroadcastUri = Copy("vlan://1203?x=1"),
        });

        reading.Should().Be(making);
    }

    [Fact]
    public void A_map_that_a_constructor_made_is_filled_and_not_replaced()
    {
        var reading = LeastAllocated(static () => Read<CheckHealthCommand>("""{"contextMap":{},"wait":50,"bypassHostMaintenance":false}"""u8));
        var making = LeastAllocated(static () => new CheckHealthCommand());

        reading.Should().Be(making);
    }

    [Fact]
    public void Reading_the_start_of_a_vm_stays_within_its_budget()
    {
        var text = StartOfUserVm();

        LeastAllocated(() => Read<StartCommand>(text)).Should().BeLessThanOrEqualTo(StartCommandBudget);
    }

    [Fact]
    public void Writing_into_a_buffer_that_is_large_enough_allocates_nothing()
    {
        var command = Read<StartCommand>(StartOfUserVm());
        IWireObject answer = new StartAnswer { Vm = command.Vm, HostGuid = "guid", Details = "1 < 2 & été" };
        using var writer = WireWriter.ForWire();

        var written = LeastAllocated(() =>
        {
            writer.Clear();
            answer.Write(writer);
            return writer;
        });

        written.Should().Be(0);
    }

    [Fact]
    public void Looking_up_a_wire_name_allocates_nothing()
    {
        LeastAllocated(static () => WireTypes.All.Find("com.cloud.agent.api.StartCommand"u8)!).Should().Be(0);
        LeastAllocated(static () => WireTypes.All.Find("com.cloud.agent.api.StartCommandX"u8)!).Should().Be(0);
    }

    // The least of many attempts: the runtime itself may allocate while it warms up, and compiles better code later.
    private static long LeastAllocated(Func<object?> work)
    {
        var least = long.MaxValue;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            GC.KeepAlive(work());
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    private static T Read<T>(ReadOnlySpan<byte> text)
        where T : class, IWireContract<T>
    {
        var reader = new WireReader(text);
        var value = T.Read(ref reader);
        reader.End();
        return value;
    }

    private static string Copy(string text) => new(text.AsSpan());

    private static byte[] StartOfUserVm()
    {
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "wire", "hyperv-session.jsonl")))
        {
            using var request = JsonDocument.Parse(line);
            if (request.RootElement.GetProperty("label").ValueEquals("start user vm"))
            {
                return Encoding.UTF8.GetBytes(request.RootElement.GetProperty("body").GetString()!);
            }
        }

        throw new InvalidOperationException("The recorded session starts no VM.");
    }
}
