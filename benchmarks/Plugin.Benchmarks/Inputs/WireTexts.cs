using System.Text;
using System.Text.Json;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Network;
using Plugin.CloudStack.Host;
using Plugin.CloudStack.Vm;
using Plugin.CloudStack.Volumes;

namespace Plugin.Benchmarks.Inputs;

/// <summary>The texts that are measured: recorded from the kernel's own code where there are such, else made of contracts.</summary>
public static class WireTexts
{
    /// <summary>A Hyper-V session's start of a user VM with a root disk, a CD-ROM and a NIC: 2,856 bytes.</summary>
    public static byte[] StartCommand { get; } = OfSession("start user vm");

    /// <summary>The start of a VM with every member set: 16,940 bytes.</summary>
    public static byte[] FullStartCommand { get; } = OfVector("com.cloud.agent.api.StartCommand.full");

    /// <summary>A ping with every member set: 1,755 bytes.</summary>
    public static byte[] PingRoutingCommand { get; } = OfVector("com.cloud.agent.api.PingRoutingCommand.full");

    /// <summary>What the kernel asks most often: 57 bytes.</summary>
    public static byte[] CheckHealthCommand { get; } = """{"contextMap":{},"wait":50,"bypassHostMaintenance":false}"""u8.ToArray();

    /// <summary>The echo of a VM with a disk and a NIC: about 1 KB.</summary>
    public static byte[] StartAnswer { get; } = Write(MakeStartAnswer());

    /// <summary>A ping that reports 10,000 VMs.</summary>
    public static byte[] LargePing { get; } = Write(MakePing(10_000));

    /// <summary>Makes the answer whose text is <see cref="StartAnswer"/>.</summary>
    public static StartAnswer MakeStartAnswer() => new()
    {
        ContextMap = new() { ["logid"] = "5f2b1c9a" },
        Vm = new VirtualMachineTO
        {
            Id = 41,
            Name = "i-3-41-VM",
            State = VirtualMachineState.Starting,
            Type = VirtualMachineType.User,
            Cpus = 2,
            Speed = 1000,
            MinSpeed = 1000,
            MinRam = 1L << 30,
            MaxRam = 1L << 30,
            Os = "Windows Server 2022 (64-bit)",
            BootArgs = "",
            Uuid = "7d2f9a0e-5b1c-4c9e-8a37-2f7d1f3c9b54",
            Disks = [new DiskTO { DiskSeq = 0, Path = "0d5c3f1e-9f3e-4b62-8f6d-5f1d2ad0b1c7", Type = VolumeType.ROOT }],
            Nics =
            [
                new NicTO
                {
                    DeviceId = 0,
                    Ip = "10.1.1.41",
                    Netmask = "255.255.255.0",
                    Gateway = "10.1.1.1",
                    Mac = "02:00:4c:2f:00:29",
                    Dns1 = "10.1.1.1",
                },
            ],
        },
    };

    /// <summary>Makes a ping that reports so many VMs.</summary>
    public static PingRoutingCommand MakePing(int vms)
    {
        var states = new Dictionary<string, HostVmStateReportEntry?>(vms, StringComparer.Ordinal);
        for (var id = 1; id <= vms; id++)
        {
            states[$"i-{id % 97}-{id}-VM"] = new() { State = id % 8 == 0 ? PowerState.PowerOff : PowerState.PowerOn, Host = "hv-07.example.org" };
        }

        return new() { HostVmStateReport = states };
    }

    private static byte[] Write(IWireObject value)
    {
        using var writer = WireWriter.ForWire();
        value.Write(writer);
        return writer.Written.ToArray();
    }

    private static byte[] OfSession(string label) => Find("hyperv-session.jsonl", "label", label, "body");

    private static byte[] OfVector(string id) => Find("vectors.jsonl", "id", id, "single");

    private static byte[] Find(string file, string key, string value, string text)
    {
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "wire", file)))
        {
            using var document = JsonDocument.Parse(line);
            if (document.RootElement.GetProperty(key).GetString() == value)
            {
                return Encoding.UTF8.GetBytes(document.RootElement.GetProperty(text).GetString()!);
            }
        }

        throw new InvalidDataException($"{file} holds no line whose {key} is '{value}'.");
    }
}
