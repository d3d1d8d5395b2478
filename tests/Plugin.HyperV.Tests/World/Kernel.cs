using Plugin.CloudStack.Network;
using Plugin.CloudStack.Storage;
using Plugin.CloudStack.Templates;
using Plugin.CloudStack.Vm;
using Plugin.CloudStack.Volumes;

namespace Plugin.HyperV.Tests.World;

/// <summary>Commands and transfer objects as a kernel sends them.</summary>
internal static class Kernel
{
    public const string PoolUuid = "7c1e5d52-63c5-4b1e-9d0f-5f0d9f3c1a77";
    public const string PoolRoot = @"\\files01\vms\fast";
    public const string SecondaryRoot = @"\\files02\secondary";
    public const long Gigabyte = 1024L * 1024 * 1024;

    public static StorageFilerTO Filer => new() { Uuid = PoolUuid, Type = StoragePoolType.SMB, Host = "files01", Path = "/vms/fast" };

    public static PrimaryDataStoreTO Pool => new() { Uuid = PoolUuid, PoolType = StoragePoolType.SMB, Host = "files01", Path = "/vms/fast" };

    public static NfsTO Secondary => new() { Url = "cifs://files02/secondary?user=svc&password=Pa55%2Fword&domain=null", Role = DataStoreRole.Image };

    public static async Task<HyperVWorld> ConnectPoolAsync(this HyperVWorld world)
    {
        var answer = await world.SendAsync(new ModifyStoragePoolCommand { Add = true, Pool = Filer });
        answer.Result.Should().BeTrue(answer.Details);
        return world;
    }

    public static VolumeObjectTO Volume(string uuid, VolumeType type = VolumeType.ROOT, long size = Gigabyte, string? vmName = null) => new()
    {
        Uuid = uuid,
        Path = uuid,
        VolumeType = type,
        DataStore = Pool,
        Size = size,
        Format = ImageFormat.VHDX,
        Name = $"volume-{uuid}",
        VmName = vmName,
    };

    public static async Task<VolumeObjectTO> CreateVolumeAsync(
        this HyperVWorld world, string uuid, VolumeType type = VolumeType.ROOT, long size = Gigabyte, string? vmName = null)
    {
        var wanted = Volume(uuid, type, size, vmName);
        wanted.Path = null;
        var answer = await world.SendAsync(new CreateObjectCommand { Data = wanted });
        answer.Result.Should().BeTrue(answer.Details);
        return (VolumeObjectTO)answer.Data!;
    }

    public static VirtualMachineTO Vm(string name, VolumeObjectTO root, params NicTO[] nics) => new()
    {
        Name = name,
        Uuid = Guid.NewGuid().ToString("D"),
        Type = VirtualMachineType.User,
        Cpus = 2,
        Speed = 1000,
        MinRam = Gigabyte,
        MaxRam = Gigabyte,
        Os = "Debian GNU/Linux 12 (64-bit)",
        Disks = [new DiskTO { Type = VolumeType.ROOT, DiskSeq = 0, Data = root, Path = root.Path }],
        Nics = nics,
    };

    public static NicTO Nic(int deviceId, string? vlan = "vlan://120", string? label = "GuestSwitch") => new()
    {
        DeviceId = deviceId,
        Mac = $"02:00:4c:7e:00:{deviceId:x2}",
        Ip = "10.1.3.17",
        Netmask = "255.255.255.0",
        BroadcastUri = vlan,
        IsolationUri = vlan,
        Name = label,
        NetworkRateMbps = 200,
    };

    public static NicTO SpareNic(int deviceId)
    {
        var nic = Nic(deviceId);
        nic.Ip = "0.0.0.0";
        nic.Netmask = "255.255.255.255";
        return nic;
    }

    /// <summary>A running VM with a root disk in the pool.</summary>
    public static async Task<VirtualMachineTO> StartVmAsync(this HyperVWorld world, string name, params NicTO[] nics)
    {
        var vm = Vm(name, await world.CreateVolumeAsync($"root-of-{name}"), nics);
        var answer = await world.SendAsync(new StartCommand { Vm = vm });
        answer.Result.Should().BeTrue(answer.Details);
        return vm;
    }

    public static DiskTO Disk(VolumeObjectTO volume, long sequence) =>
        new() { Type = VolumeType.DATADISK, DiskSeq = sequence, Data = volume, Path = volume.Path };

    public static DiskTO Iso(string path, long sequence = 3) =>
        new() { Type = VolumeType.ISO, DiskSeq = sequence, Data = new TemplateObjectTO { Path = path, Format = ImageFormat.ISO, ImageDataStore = Secondary } };
}
