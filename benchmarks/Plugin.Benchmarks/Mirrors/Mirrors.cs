// Written by the command "mirrors" of this program from the catalogue's contracts; do not edit.
using System.Text.Json;
using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace Plugin.Benchmarks.Mirrors;

public sealed class AnswerMirror
{
    [JsonPropertyName("result"), JsonProperty("result")]
    public bool Result { get; set; }

    [JsonPropertyName("details"), JsonProperty("details")]
    public string? Details { get; set; }

    [JsonPropertyName("contextMap"), JsonProperty("contextMap")]
    public Dictionary<string, string?>? ContextMap { get; set; }

    [JsonPropertyName("wait"), JsonProperty("wait")]
    public int Wait { get; set; }

    [JsonPropertyName("bypassHostMaintenance"), JsonProperty("bypassHostMaintenance")]
    public bool BypassHostMaintenance { get; set; }

    [JsonPropertyName("externalDetails"), JsonProperty("externalDetails")]
    public Dictionary<string, Dictionary<string, string?>?>? ExternalDetails { get; set; }
}

public sealed class BackupDeltaTOMirror
{
    [JsonPropertyName("dataStoreTO"), JsonProperty("dataStoreTO")]
    public DataStoreTOWrapperMirror? DataStore { get; set; }

    [JsonPropertyName("hypervisorType"), JsonProperty("hypervisorType")]
    public string? HypervisorType { get; set; }

    [JsonPropertyName("path"), JsonProperty("path")]
    public string? Path { get; set; }

    [JsonPropertyName("screenshotPath"), JsonProperty("screenshotPath")]
    public string? ScreenshotPath { get; set; }

    [JsonPropertyName("format"), JsonProperty("format")]
    public string? Format { get; set; }

    [JsonPropertyName("id"), JsonProperty("id")]
    public long Id { get; set; }
}

public sealed class BackupScreenshotTOMirror
{
    [JsonPropertyName("dataStoreTO"), JsonProperty("dataStoreTO")]
    public DataStoreTOWrapperMirror? DataStore { get; set; }

    [JsonPropertyName("hypervisor"), JsonProperty("hypervisor")]
    public string? Hypervisor { get; set; }

    [JsonPropertyName("path"), JsonProperty("path")]
    public string? Path { get; set; }
}

public sealed class CheckHealthAnswerMirror
{
    [JsonPropertyName("result"), JsonProperty("result")]
    public bool Result { get; set; }

    [JsonPropertyName("details"), JsonProperty("details")]
    public string? Details { get; set; }

    [JsonPropertyName("contextMap"), JsonProperty("contextMap")]
    public Dictionary<string, string?>? ContextMap { get; set; }

    [JsonPropertyName("wait"), JsonProperty("wait")]
    public int Wait { get; set; }

    [JsonPropertyName("bypassHostMaintenance"), JsonProperty("bypassHostMaintenance")]
    public bool BypassHostMaintenance { get; set; }

    [JsonPropertyName("externalDetails"), JsonProperty("externalDetails")]
    public Dictionary<string, Dictionary<string, string?>?>? ExternalDetails { get; set; }
}

public sealed class CheckHealthCommandMirror
{
    [JsonPropertyName("contextMap"), JsonProperty("contextMap")]
    public Dictionary<string, string?>? ContextMap { get; set; }

    [JsonPropertyName("wait"), JsonProperty("wait")]
    public int Wait { get; set; }

    [JsonPropertyName("bypassHostMaintenance"), JsonProperty("bypassHostMaintenance")]
    public bool BypassHostMaintenance { get; set; }

    [JsonPropertyName("externalDetails"), JsonProperty("externalDetails")]
    public Dictionary<string, Dictionary<string, string?>?>? ExternalDetails { get; set; }
}

public sealed class CommandInfoMirror
{
    [JsonPropertyName("requestSeq"), JsonProperty("requestSeq")]
    public long RequestSequence { get; set; }

    [JsonPropertyName("state"), JsonProperty("state")]
    public string? State { get; set; }

    [JsonPropertyName("startTime"), JsonProperty("startTime")]
    public string? StartTime { get; set; }

    [JsonPropertyName("updateTime"), JsonProperty("updateTime")]
    public string? UpdateTime { get; set; }

    [JsonPropertyName("commandName"), JsonProperty("commandName")]
    public string? CommandName { get; set; }

    [JsonPropertyName("command"), JsonProperty("command")]
    public string? Command { get; set; }

    [JsonPropertyName("timeout"), JsonProperty("timeout")]
    public int Timeout { get; set; }

    [JsonPropertyName("answerName"), JsonProperty("answerName")]
    public string? AnswerName { get; set; }

    [JsonPropertyName("answer"), JsonProperty("answer")]
    public string? Answer { get; set; }
}

public sealed class DataStoreTOWrapperMirror
{
    [JsonPropertyName("com.cloud.agent.api.to.NfsTO"), JsonProperty("com.cloud.agent.api.to.NfsTO")]
    public NfsTOMirror? NfsTO { get; set; }

    [JsonPropertyName("com.cloud.agent.api.to.S3TO"), JsonProperty("com.cloud.agent.api.to.S3TO")]
    public S3TOMirror? S3TO { get; set; }

    [JsonPropertyName("com.cloud.agent.api.to.SwiftTO"), JsonProperty("com.cloud.agent.api.to.SwiftTO")]
    public SwiftTOMirror? SwiftTO { get; set; }

    [JsonPropertyName("org.apache.cloudstack.storage.to.ImageStoreTO"), JsonProperty("org.apache.cloudstack.storage.to.ImageStoreTO")]
    public ImageStoreTOMirror? ImageStoreTO { get; set; }

    [JsonPropertyName("org.apache.cloudstack.storage.to.PrimaryDataStoreTO"), JsonProperty("org.apache.cloudstack.storage.to.PrimaryDataStoreTO")]
    public PrimaryDataStoreTOMirror? PrimaryDataStoreTO { get; set; }
}

public sealed class DataTOWrapperMirror
{
    [JsonPropertyName("org.apache.cloudstack.backup.to.BackupScreenshotTO"), JsonProperty("org.apache.cloudstack.backup.to.BackupScreenshotTO")]
    public BackupScreenshotTOMirror? BackupScreenshotTO { get; set; }

    [JsonPropertyName("org.apache.cloudstack.diagnostics.to.DiagnosticsDataTO"), JsonProperty("org.apache.cloudstack.diagnostics.to.DiagnosticsDataTO")]
    public DiagnosticsDataTOMirror? DiagnosticsDataTO { get; set; }

    [JsonPropertyName("org.apache.cloudstack.storage.to.BackupDeltaTO"), JsonProperty("org.apache.cloudstack.storage.to.BackupDeltaTO")]
    public BackupDeltaTOMirror? BackupDeltaTO { get; set; }

    [JsonPropertyName("org.apache.cloudstack.storage.to.SnapshotObjectTO"), JsonProperty("org.apache.cloudstack.storage.to.SnapshotObjectTO")]
    public SnapshotObjectTOMirror? SnapshotObjectTO { get; set; }

    [JsonPropertyName("org.apache.cloudstack.storage.to.TemplateObjectTO"), JsonProperty("org.apache.cloudstack.storage.to.TemplateObjectTO")]
    public TemplateObjectTOMirror? TemplateObjectTO { get; set; }

    [JsonPropertyName("org.apache.cloudstack.storage.to.VolumeObjectTO"), JsonProperty("org.apache.cloudstack.storage.to.VolumeObjectTO")]
    public VolumeObjectTOMirror? VolumeObjectTO { get; set; }
}

public sealed class DeployAsIsInfoTOMirror
{
    [JsonPropertyName("properties"), JsonProperty("properties")]
    public Dictionary<string, string?>? Properties { get; set; }

    [JsonPropertyName("nicAdapterMap"), JsonProperty("nicAdapterMap")]
    public Dictionary<int, string?>? NicAdapterMap { get; set; }
}

public sealed class DiagnosticsDataTOMirror
{
    [JsonPropertyName("dataStoreTO"), JsonProperty("dataStoreTO")]
    public DataStoreTOWrapperMirror? DataStore { get; set; }

    [JsonPropertyName("hypervisorType"), JsonProperty("hypervisorType")]
    public string? HypervisorType { get; set; }

    [JsonPropertyName("path"), JsonProperty("path")]
    public string? Path { get; set; }

    [JsonPropertyName("id"), JsonProperty("id")]
    public long Id { get; set; }
}

public sealed class DiskTOMirror
{
    [JsonPropertyName("data"), JsonProperty("data")]
    public DataTOWrapperMirror? Data { get; set; }

    [JsonPropertyName("diskSeq"), JsonProperty("diskSeq")]
    public long? DiskSeq { get; set; }

    [JsonPropertyName("path"), JsonProperty("path")]
    public string? Path { get; set; }

    [JsonPropertyName("type"), JsonProperty("type")]
    public string? Type { get; set; }

    [JsonPropertyName("details"), JsonProperty("details")]
    public Dictionary<string, string?>? Details { get; set; }
}

public sealed class GPUDeviceTOMirror
{
    [JsonPropertyName("gpuGroup"), JsonProperty("gpuGroup")]
    public string? GpuGroup { get; set; }

    [JsonPropertyName("vgpuType"), JsonProperty("vgpuType")]
    public string? VgpuType { get; set; }

    [JsonPropertyName("gpuCount"), JsonProperty("gpuCount")]
    public int GpuCount { get; set; }

    [JsonPropertyName("groupDetails"), JsonProperty("groupDetails")]
    public Dictionary<string, Dictionary<string, VgpuTypesInfoMirror?>?>? GroupDetails { get; set; }

    [JsonPropertyName("gpuDevices"), JsonProperty("gpuDevices")]
    public List<VgpuTypesInfoMirror?>? GpuDevices { get; set; }
}

public sealed class HostVmStateReportEntryMirror
{
    [JsonPropertyName("state"), JsonProperty("state")]
    public string? State { get; set; }

    [JsonPropertyName("host"), JsonProperty("host")]
    public string? Host { get; set; }
}

public sealed class ImageStoreTOMirror
{
    [JsonPropertyName("type"), JsonProperty("type")]
    public string? Type { get; set; }

    [JsonPropertyName("uri"), JsonProperty("uri")]
    public string? Uri { get; set; }

    [JsonPropertyName("providerName"), JsonProperty("providerName")]
    public string? ProviderName { get; set; }

    [JsonPropertyName("role"), JsonProperty("role")]
    public string? Role { get; set; }

    [JsonPropertyName("uuid"), JsonProperty("uuid")]
    public string? Uuid { get; set; }
}

public sealed class MigrationOptionsMirror
{
    [JsonPropertyName("srcPoolUuid"), JsonProperty("srcPoolUuid")]
    public string? SrcPoolUuid { get; set; }

    [JsonPropertyName("srcPoolType"), JsonProperty("srcPoolType")]
    public string? SrcPoolType { get; set; }

    [JsonPropertyName("srcPoolClusterId"), JsonProperty("srcPoolClusterId")]
    public long? SrcPoolClusterId { get; set; }

    [JsonPropertyName("type"), JsonProperty("type")]
    public string? Type { get; set; }

    [JsonPropertyName("scopeType"), JsonProperty("scopeType")]
    public string? ScopeType { get; set; }

    [JsonPropertyName("srcBackingFilePath"), JsonProperty("srcBackingFilePath")]
    public string? SrcBackingFilePath { get; set; }

    [JsonPropertyName("copySrcTemplate"), JsonProperty("copySrcTemplate")]
    public bool CopySrcTemplate { get; set; }

    [JsonPropertyName("srcVolumeUuid"), JsonProperty("srcVolumeUuid")]
    public string? SrcVolumeUuid { get; set; }

    [JsonPropertyName("timeout"), JsonProperty("timeout")]
    public int Timeout { get; set; }
}

public sealed class NfsTOMirror
{
    [JsonPropertyName("_url"), JsonProperty("_url")]
    public string? Url { get; set; }

    [JsonPropertyName("_role"), JsonProperty("_role")]
    public string? Role { get; set; }

    [JsonPropertyName("uuid"), JsonProperty("uuid")]
    public string? Uuid { get; set; }

    [JsonPropertyName("nfsVersion"), JsonProperty("nfsVersion")]
    public string? NfsVersion { get; set; }
}

public sealed class NicTOMirror
{
    [JsonPropertyName("deviceId"), JsonProperty("deviceId")]
    public int DeviceId { get; set; }

    [JsonPropertyName("networkRateMbps"), JsonProperty("networkRateMbps")]
    public int? NetworkRateMbps { get; set; }

    [JsonPropertyName("networkRateMulticastMbps"), JsonProperty("networkRateMulticastMbps")]
    public int? NetworkRateMulticastMbps { get; set; }

    [JsonPropertyName("defaultNic"), JsonProperty("defaultNic")]
    public bool DefaultNic { get; set; }

    [JsonPropertyName("pxeDisable"), JsonProperty("pxeDisable")]
    public bool PxeDisable { get; set; }

    [JsonPropertyName("nicUuid"), JsonProperty("nicUuid")]
    public string? NicUuid { get; set; }

    [JsonPropertyName("nicSecIps"), JsonProperty("nicSecIps")]
    public List<string?>? SecondaryIps { get; set; }

    [JsonPropertyName("details"), JsonProperty("details")]
    public Dictionary<string, string?>? Details { get; set; }

    [JsonPropertyName("dpdkEnabled"), JsonProperty("dpdkEnabled")]
    public bool DpdkEnabled { get; set; }

    [JsonPropertyName("mtu"), JsonProperty("mtu")]
    public int? Mtu { get; set; }

    [JsonPropertyName("networkId"), JsonProperty("networkId")]
    public long? NetworkId { get; set; }

    [JsonPropertyName("enabled"), JsonProperty("enabled")]
    public bool Enabled { get; set; }

    [JsonPropertyName("networkSegmentName"), JsonProperty("networkSegmentName")]
    public string? NetworkSegmentName { get; set; }

    [JsonPropertyName("uuid"), JsonProperty("uuid")]
    public string? Uuid { get; set; }

    [JsonPropertyName("ip"), JsonProperty("ip")]
    public string? Ip { get; set; }

    [JsonPropertyName("netmask"), JsonProperty("netmask")]
    public string? Netmask { get; set; }

    [JsonPropertyName("gateway"), JsonProperty("gateway")]
    public string? Gateway { get; set; }

    [JsonPropertyName("mac"), JsonProperty("mac")]
    public string? Mac { get; set; }

    [JsonPropertyName("dns1"), JsonProperty("dns1")]
    public string? Dns1 { get; set; }

    [JsonPropertyName("dns2"), JsonProperty("dns2")]
    public string? Dns2 { get; set; }

    [JsonPropertyName("broadcastType"), JsonProperty("broadcastType")]
    public string? BroadcastType { get; set; }

    [JsonPropertyName("type"), JsonProperty("type")]
    public string? Type { get; set; }

    [JsonPropertyName("broadcastUri"), JsonProperty("broadcastUri")]
    public string? BroadcastUri { get; set; }

    [JsonPropertyName("isolationUri"), JsonProperty("isolationUri")]
    public string? IsolationUri { get; set; }

    [JsonPropertyName("securityGroupEnabled"), JsonProperty("securityGroupEnabled")]
    public bool SecurityGroupEnabled { get; set; }

    [JsonPropertyName("name"), JsonProperty("name")]
    public string? Name { get; set; }

    [JsonPropertyName("ip6address"), JsonProperty("ip6address")]
    public string? Ip6Address { get; set; }

    [JsonPropertyName("ip6gateway"), JsonProperty("ip6gateway")]
    public string? Ip6Gateway { get; set; }

    [JsonPropertyName("ip6cidr"), JsonProperty("ip6cidr")]
    public string? Ip6Cidr { get; set; }

    [JsonPropertyName("ip6Dns1"), JsonProperty("ip6Dns1")]
    public string? Ip6Dns1 { get; set; }

    [JsonPropertyName("ip6Dns2"), JsonProperty("ip6Dns2")]
    public string? Ip6Dns2 { get; set; }
}

public sealed class PingRoutingCommandMirror
{
    [JsonPropertyName("_hostVmStateReport"), JsonProperty("_hostVmStateReport")]
    public Dictionary<string, HostVmStateReportEntryMirror?>? HostVmStateReport { get; set; }

    [JsonPropertyName("_gatewayAccessible"), JsonProperty("_gatewayAccessible")]
    public bool GatewayAccessible { get; set; }

    [JsonPropertyName("_vnetAccessible"), JsonProperty("_vnetAccessible")]
    public bool VnetAccessible { get; set; }

    [JsonPropertyName("hostHealthCheckResult"), JsonProperty("hostHealthCheckResult")]
    public bool? HostHealthCheckResult { get; set; }

    [JsonPropertyName("hostType"), JsonProperty("hostType")]
    public string? HostType { get; set; }

    [JsonPropertyName("hostId"), JsonProperty("hostId")]
    public long HostId { get; set; }

    [JsonPropertyName("outOfBand"), JsonProperty("outOfBand")]
    public bool OutOfBand { get; set; }

    [JsonPropertyName("commandInfos"), JsonProperty("commandInfos")]
    public CommandInfoMirror?[]? CommandInfos { get; set; }

    [JsonPropertyName("contextMap"), JsonProperty("contextMap")]
    public Dictionary<string, string?>? ContextMap { get; set; }

    [JsonPropertyName("wait"), JsonProperty("wait")]
    public int Wait { get; set; }

    [JsonPropertyName("bypassHostMaintenance"), JsonProperty("bypassHostMaintenance")]
    public bool BypassHostMaintenance { get; set; }

    [JsonPropertyName("externalDetails"), JsonProperty("externalDetails")]
    public Dictionary<string, Dictionary<string, string?>?>? ExternalDetails { get; set; }
}

public sealed class PrimaryDataStoreTOMirror
{
    [JsonPropertyName("uuid"), JsonProperty("uuid")]
    public string? Uuid { get; set; }

    [JsonPropertyName("name"), JsonProperty("name")]
    public string? Name { get; set; }

    [JsonPropertyName("type"), JsonProperty("type")]
    public string? Type { get; set; }

    [JsonPropertyName("id"), JsonProperty("id")]
    public long Id { get; set; }

    [JsonPropertyName("poolType"), JsonProperty("poolType")]
    public string? PoolType { get; set; }

    [JsonPropertyName("host"), JsonProperty("host")]
    public string? Host { get; set; }

    [JsonPropertyName("path"), JsonProperty("path")]
    public string? Path { get; set; }

    [JsonPropertyName("port"), JsonProperty("port")]
    public int Port { get; set; }

    [JsonPropertyName("url"), JsonProperty("url")]
    public string? Url { get; set; }

    [JsonPropertyName("details"), JsonProperty("details")]
    public Dictionary<string, string?>? Details { get; set; }

    [JsonPropertyName("fullCloneFlag"), JsonProperty("fullCloneFlag")]
    public bool? FullCloneFlag { get; set; }

    [JsonPropertyName("diskProvisioningStrictnessFlag"), JsonProperty("diskProvisioningStrictnessFlag")]
    public bool? DiskProvisioningStrictnessFlag { get; set; }

    [JsonPropertyName("isManaged"), JsonProperty("isManaged")]
    public bool IsManaged { get; set; }

    [JsonPropertyName("parentPoolType"), JsonProperty("parentPoolType")]
    public string? ParentPoolType { get; set; }
}

public sealed class S3TOMirror
{
    [JsonPropertyName("id"), JsonProperty("id")]
    public long? Id { get; set; }

    [JsonPropertyName("uuid"), JsonProperty("uuid")]
    public string? Uuid { get; set; }

    [JsonPropertyName("accessKey"), JsonProperty("accessKey")]
    public string? AccessKey { get; set; }

    [JsonPropertyName("secretKey"), JsonProperty("secretKey")]
    public string? SecretKey { get; set; }

    [JsonPropertyName("endPoint"), JsonProperty("endPoint")]
    public string? EndPoint { get; set; }

    [JsonPropertyName("bucketName"), JsonProperty("bucketName")]
    public string? BucketName { get; set; }

    [JsonPropertyName("signer"), JsonProperty("signer")]
    public string? Signer { get; set; }

    [JsonPropertyName("httpsFlag"), JsonProperty("httpsFlag")]
    public bool? HttpsFlag { get; set; }

    [JsonPropertyName("useTCPKeepAlive"), JsonProperty("useTCPKeepAlive")]
    public bool? UseTcpKeepAlive { get; set; }

    [JsonPropertyName("connectionTimeout"), JsonProperty("connectionTimeout")]
    public int? ConnectionTimeout { get; set; }

    [JsonPropertyName("maxErrorRetry"), JsonProperty("maxErrorRetry")]
    public int? MaxErrorRetry { get; set; }

    [JsonPropertyName("socketTimeout"), JsonProperty("socketTimeout")]
    public int? SocketTimeout { get; set; }

    [JsonPropertyName("connectionTtl"), JsonProperty("connectionTtl")]
    public int? ConnectionTtl { get; set; }

    [JsonPropertyName("created"), JsonProperty("created")]
    public string? Created { get; set; }

    [JsonPropertyName("enableRRS"), JsonProperty("enableRRS")]
    public bool EnableRrs { get; set; }

    [JsonPropertyName("maxSingleUploadSizeInBytes"), JsonProperty("maxSingleUploadSizeInBytes")]
    public long MaxSingleUploadSizeInBytes { get; set; }
}

public sealed class SnapshotObjectTOMirror
{
    [JsonPropertyName("path"), JsonProperty("path")]
    public string? Path { get; set; }

    [JsonPropertyName("volume"), JsonProperty("volume")]
    public VolumeObjectTOMirror? Volume { get; set; }

    [JsonPropertyName("parentSnapshotPath"), JsonProperty("parentSnapshotPath")]
    public string? ParentSnapshotPath { get; set; }

    [JsonPropertyName("dataStore"), JsonProperty("dataStore")]
    public DataStoreTOWrapperMirror? DataStore { get; set; }

    [JsonPropertyName("imageStore"), JsonProperty("imageStore")]
    public DataStoreTOWrapperMirror? ImageStore { get; set; }

    [JsonPropertyName("kvmIncrementalSnapshot"), JsonProperty("kvmIncrementalSnapshot")]
    public bool KvmIncrementalSnapshot { get; set; }

    [JsonPropertyName("vmName"), JsonProperty("vmName")]
    public string? VmName { get; set; }

    [JsonPropertyName("name"), JsonProperty("name")]
    public string? Name { get; set; }

    [JsonPropertyName("hypervisorType"), JsonProperty("hypervisorType")]
    public string? HypervisorType { get; set; }

    [JsonPropertyName("id"), JsonProperty("id")]
    public long Id { get; set; }

    [JsonPropertyName("quiescevm"), JsonProperty("quiescevm")]
    public bool QuiesceVm { get; set; }

    [JsonPropertyName("parents"), JsonProperty("parents")]
    public string?[]? Parents { get; set; }

    [JsonPropertyName("parentStore"), JsonProperty("parentStore")]
    public DataStoreTOWrapperMirror? ParentStore { get; set; }

    [JsonPropertyName("checkpointPath"), JsonProperty("checkpointPath")]
    public string? CheckpointPath { get; set; }

    [JsonPropertyName("physicalSize"), JsonProperty("physicalSize")]
    public long? PhysicalSize { get; set; }

    [JsonPropertyName("accountId"), JsonProperty("accountId")]
    public long AccountId { get; set; }

    [JsonPropertyName("followRedirects"), JsonProperty("followRedirects")]
    public bool FollowRedirects { get; set; }
}

public sealed class StartAnswerMirror
{
    [JsonPropertyName("vm"), JsonProperty("vm")]
    public VirtualMachineTOMirror? Vm { get; set; }

    [JsonPropertyName("hostGuid"), JsonProperty("hostGuid")]
    public string? HostGuid { get; set; }

    [JsonPropertyName("_iqnToData"), JsonProperty("_iqnToData")]
    public Dictionary<string, Dictionary<string, string?>?>? IqnToData { get; set; }

    [JsonPropertyName("result"), JsonProperty("result")]
    public bool Result { get; set; }

    [JsonPropertyName("details"), JsonProperty("details")]
    public string? Details { get; set; }

    [JsonPropertyName("contextMap"), JsonProperty("contextMap")]
    public Dictionary<string, string?>? ContextMap { get; set; }

    [JsonPropertyName("wait"), JsonProperty("wait")]
    public int Wait { get; set; }

    [JsonPropertyName("bypassHostMaintenance"), JsonProperty("bypassHostMaintenance")]
    public bool BypassHostMaintenance { get; set; }

    [JsonPropertyName("externalDetails"), JsonProperty("externalDetails")]
    public Dictionary<string, Dictionary<string, string?>?>? ExternalDetails { get; set; }
}

public sealed class StartCommandMirror
{
    [JsonPropertyName("vm"), JsonProperty("vm")]
    public VirtualMachineTOMirror? Vm { get; set; }

    [JsonPropertyName("hostIp"), JsonProperty("hostIp")]
    public string? HostIp { get; set; }

    [JsonPropertyName("executeInSequence"), JsonProperty("executeInSequence")]
    public bool ExecuteInSequence { get; set; }

    [JsonPropertyName("secondaryStorages"), JsonProperty("secondaryStorages")]
    public List<string?>? SecondaryStorages { get; set; }

    [JsonPropertyName("contextMap"), JsonProperty("contextMap")]
    public Dictionary<string, string?>? ContextMap { get; set; }

    [JsonPropertyName("wait"), JsonProperty("wait")]
    public int Wait { get; set; }

    [JsonPropertyName("bypassHostMaintenance"), JsonProperty("bypassHostMaintenance")]
    public bool BypassHostMaintenance { get; set; }

    [JsonPropertyName("externalDetails"), JsonProperty("externalDetails")]
    public Dictionary<string, Dictionary<string, string?>?>? ExternalDetails { get; set; }
}

public sealed class SwiftTOMirror
{
    [JsonPropertyName("id"), JsonProperty("id")]
    public long? Id { get; set; }

    [JsonPropertyName("url"), JsonProperty("url")]
    public string? Url { get; set; }

    [JsonPropertyName("account"), JsonProperty("account")]
    public string? Account { get; set; }

    [JsonPropertyName("userName"), JsonProperty("userName")]
    public string? UserName { get; set; }

    [JsonPropertyName("key"), JsonProperty("key")]
    public string? Key { get; set; }

    [JsonPropertyName("storagePolicy"), JsonProperty("storagePolicy")]
    public string? StoragePolicy { get; set; }
}

public sealed class TemplateObjectTOMirror
{
    [JsonPropertyName("path"), JsonProperty("path")]
    public string? Path { get; set; }

    [JsonPropertyName("origUrl"), JsonProperty("origUrl")]
    public string? OrigUrl { get; set; }

    [JsonPropertyName("uuid"), JsonProperty("uuid")]
    public string? Uuid { get; set; }

    [JsonPropertyName("id"), JsonProperty("id")]
    public long Id { get; set; }

    [JsonPropertyName("format"), JsonProperty("format")]
    public string? Format { get; set; }

    [JsonPropertyName("accountId"), JsonProperty("accountId")]
    public long AccountId { get; set; }

    [JsonPropertyName("checksum"), JsonProperty("checksum")]
    public string? Checksum { get; set; }

    [JsonPropertyName("hvm"), JsonProperty("hvm")]
    public bool Hvm { get; set; }

    [JsonPropertyName("displayText"), JsonProperty("displayText")]
    public string? DisplayText { get; set; }

    [JsonPropertyName("imageDataStore"), JsonProperty("imageDataStore")]
    public DataStoreTOWrapperMirror? ImageDataStore { get; set; }

    [JsonPropertyName("name"), JsonProperty("name")]
    public string? Name { get; set; }

    [JsonPropertyName("guestOsType"), JsonProperty("guestOsType")]
    public string? GuestOsType { get; set; }

    [JsonPropertyName("size"), JsonProperty("size")]
    public long? Size { get; set; }

    [JsonPropertyName("physicalSize"), JsonProperty("physicalSize")]
    public long? PhysicalSize { get; set; }

    [JsonPropertyName("hypervisorType"), JsonProperty("hypervisorType")]
    public string? HypervisorType { get; set; }

    [JsonPropertyName("bootable"), JsonProperty("bootable")]
    public bool Bootable { get; set; }

    [JsonPropertyName("uniqueName"), JsonProperty("uniqueName")]
    public string? UniqueName { get; set; }

    [JsonPropertyName("directDownload"), JsonProperty("directDownload")]
    public bool DirectDownload { get; set; }

    [JsonPropertyName("deployAsIs"), JsonProperty("deployAsIs")]
    public bool DeployAsIs { get; set; }

    [JsonPropertyName("deployAsIsConfiguration"), JsonProperty("deployAsIsConfiguration")]
    public string? DeployAsIsConfiguration { get; set; }

    [JsonPropertyName("followRedirects"), JsonProperty("followRedirects")]
    public bool FollowRedirects { get; set; }
}

public sealed class VgpuTypesInfoMirror
{
    [JsonPropertyName("passthroughEnabled"), JsonProperty("passthroughEnabled")]
    public bool PassthroughEnabled { get; set; }

    [JsonPropertyName("deviceType"), JsonProperty("deviceType")]
    public string? DeviceType { get; set; }

    [JsonPropertyName("parentBusAddress"), JsonProperty("parentBusAddress")]
    public string? ParentBusAddress { get; set; }

    [JsonPropertyName("busAddress"), JsonProperty("busAddress")]
    public string? BusAddress { get; set; }

    [JsonPropertyName("numaNode"), JsonProperty("numaNode")]
    public string? NumaNode { get; set; }

    [JsonPropertyName("pciRoot"), JsonProperty("pciRoot")]
    public string? PciRoot { get; set; }

    [JsonPropertyName("deviceId"), JsonProperty("deviceId")]
    public string? DeviceId { get; set; }

    [JsonPropertyName("deviceName"), JsonProperty("deviceName")]
    public string? DeviceName { get; set; }

    [JsonPropertyName("vendorId"), JsonProperty("vendorId")]
    public string? VendorId { get; set; }

    [JsonPropertyName("vendorName"), JsonProperty("vendorName")]
    public string? VendorName { get; set; }

    [JsonPropertyName("modelName"), JsonProperty("modelName")]
    public string? ModelName { get; set; }

    [JsonPropertyName("groupName"), JsonProperty("groupName")]
    public string? GroupName { get; set; }

    [JsonPropertyName("vmName"), JsonProperty("vmName")]
    public string? VmName { get; set; }

    [JsonPropertyName("maxHeads"), JsonProperty("maxHeads")]
    public long? MaxHeads { get; set; }

    [JsonPropertyName("videoRam"), JsonProperty("videoRam")]
    public long? VideoRam { get; set; }

    [JsonPropertyName("maxResolutionX"), JsonProperty("maxResolutionX")]
    public long? MaxResolutionX { get; set; }

    [JsonPropertyName("maxResolutionY"), JsonProperty("maxResolutionY")]
    public long? MaxResolutionY { get; set; }

    [JsonPropertyName("maxVgpuPerGpu"), JsonProperty("maxVgpuPerGpu")]
    public long? MaxVgpuPerGpu { get; set; }

    [JsonPropertyName("remainingCapacity"), JsonProperty("remainingCapacity")]
    public long? RemainingCapacity { get; set; }

    [JsonPropertyName("maxCapacity"), JsonProperty("maxCapacity")]
    public long? MaxCapacity { get; set; }

    [JsonPropertyName("display"), JsonProperty("display")]
    public bool Display { get; set; }
}

public sealed class VirtualMachineMetadataTOMirror
{
    [JsonPropertyName("name"), JsonProperty("name")]
    public string? Name { get; set; }

    [JsonPropertyName("internalName"), JsonProperty("internalName")]
    public string? InternalName { get; set; }

    [JsonPropertyName("displayName"), JsonProperty("displayName")]
    public string? DisplayName { get; set; }

    [JsonPropertyName("instanceUuid"), JsonProperty("instanceUuid")]
    public string? InstanceUuid { get; set; }

    [JsonPropertyName("cpuCores"), JsonProperty("cpuCores")]
    public int? CpuCores { get; set; }

    [JsonPropertyName("memory"), JsonProperty("memory")]
    public int? Memory { get; set; }

    [JsonPropertyName("created"), JsonProperty("created")]
    public long? Created { get; set; }

    [JsonPropertyName("started"), JsonProperty("started")]
    public long? Started { get; set; }

    [JsonPropertyName("ownerDomainUuid"), JsonProperty("ownerDomainUuid")]
    public string? OwnerDomainUuid { get; set; }

    [JsonPropertyName("ownerDomainName"), JsonProperty("ownerDomainName")]
    public string? OwnerDomainName { get; set; }

    [JsonPropertyName("ownerAccountUuid"), JsonProperty("ownerAccountUuid")]
    public string? OwnerAccountUuid { get; set; }

    [JsonPropertyName("ownerAccountName"), JsonProperty("ownerAccountName")]
    public string? OwnerAccountName { get; set; }

    [JsonPropertyName("ownerProjectUuid"), JsonProperty("ownerProjectUuid")]
    public string? OwnerProjectUuid { get; set; }

    [JsonPropertyName("ownerProjectName"), JsonProperty("ownerProjectName")]
    public string? OwnerProjectName { get; set; }

    [JsonPropertyName("serviceOfferingName"), JsonProperty("serviceOfferingName")]
    public string? ServiceOfferingName { get; set; }

    [JsonPropertyName("serviceOfferingHostTags"), JsonProperty("serviceOfferingHostTags")]
    public List<string?>? ServiceOfferingHostTags { get; set; }

    [JsonPropertyName("zoneName"), JsonProperty("zoneName")]
    public string? ZoneName { get; set; }

    [JsonPropertyName("zoneUuid"), JsonProperty("zoneUuid")]
    public string? ZoneUuid { get; set; }

    [JsonPropertyName("podName"), JsonProperty("podName")]
    public string? PodName { get; set; }

    [JsonPropertyName("podUuid"), JsonProperty("podUuid")]
    public string? PodUuid { get; set; }

    [JsonPropertyName("clusterName"), JsonProperty("clusterName")]
    public string? ClusterName { get; set; }

    [JsonPropertyName("clusterUuid"), JsonProperty("clusterUuid")]
    public string? ClusterUuid { get; set; }

    [JsonPropertyName("resourceTags"), JsonProperty("resourceTags")]
    public Dictionary<string, string?>? ResourceTags { get; set; }
}

public sealed class VirtualMachineTOMirror
{
    [JsonPropertyName("id"), JsonProperty("id")]
    public long Id { get; set; }

    [JsonPropertyName("name"), JsonProperty("name")]
    public string? Name { get; set; }

    [JsonPropertyName("bootloader"), JsonProperty("bootloader")]
    public string? Bootloader { get; set; }

    [JsonPropertyName("state"), JsonProperty("state")]
    public string? State { get; set; }

    [JsonPropertyName("type"), JsonProperty("type")]
    public string? Type { get; set; }

    [JsonPropertyName("cpus"), JsonProperty("cpus")]
    public int Cpus { get; set; }

    [JsonPropertyName("speed"), JsonProperty("speed")]
    public int? Speed { get; set; }

    [JsonPropertyName("minSpeed"), JsonProperty("minSpeed")]
    public int? MinSpeed { get; set; }

    [JsonPropertyName("maxSpeed"), JsonProperty("maxSpeed")]
    public int? MaxSpeed { get; set; }

    [JsonPropertyName("minRam"), JsonProperty("minRam")]
    public long MinRam { get; set; }

    [JsonPropertyName("maxRam"), JsonProperty("maxRam")]
    public long MaxRam { get; set; }

    [JsonPropertyName("requestedRam"), JsonProperty("requestedRam")]
    public long RequestedRam { get; set; }

    [JsonPropertyName("hostName"), JsonProperty("hostName")]
    public string? HostName { get; set; }

    [JsonPropertyName("arch"), JsonProperty("arch")]
    public string? Arch { get; set; }

    [JsonPropertyName("os"), JsonProperty("os")]
    public string? Os { get; set; }

    [JsonPropertyName("platformEmulator"), JsonProperty("platformEmulator")]
    public string? PlatformEmulator { get; set; }

    [JsonPropertyName("bootArgs"), JsonProperty("bootArgs")]
    public string? BootArgs { get; set; }

    [JsonPropertyName("bootupScripts"), JsonProperty("bootupScripts")]
    public string?[]? BootupScripts { get; set; }

    [JsonPropertyName("enableHA"), JsonProperty("enableHA")]
    public bool EnableHa { get; set; }

    [JsonPropertyName("limitCpuUse"), JsonProperty("limitCpuUse")]
    public bool LimitCpuUse { get; set; }

    [JsonPropertyName("enableDynamicallyScaleVm"), JsonProperty("enableDynamicallyScaleVm")]
    public bool EnableDynamicallyScaleVm { get; set; }

    [JsonPropertyName("vncPassword"), JsonProperty("vncPassword")]
    public string? VncPassword { get; set; }

    [JsonPropertyName("vncAddr"), JsonProperty("vncAddr")]
    public string? VncAddr { get; set; }

    [JsonPropertyName("details"), JsonProperty("details")]
    public Dictionary<string, string?>? Details { get; set; }

    [JsonPropertyName("params"), JsonProperty("params")]
    public Dictionary<string, string?>? Params { get; set; }

    [JsonPropertyName("uuid"), JsonProperty("uuid")]
    public string? Uuid { get; set; }

    [JsonPropertyName("bootType"), JsonProperty("bootType")]
    public string? BootType { get; set; }

    [JsonPropertyName("bootMode"), JsonProperty("bootMode")]
    public string? BootMode { get; set; }

    [JsonPropertyName("enterHardwareSetup"), JsonProperty("enterHardwareSetup")]
    public bool EnterHardwareSetup { get; set; }

    [JsonPropertyName("disks"), JsonProperty("disks")]
    public DiskTOMirror?[]? Disks { get; set; }

    [JsonPropertyName("nics"), JsonProperty("nics")]
    public NicTOMirror?[]? Nics { get; set; }

    [JsonPropertyName("gpuDevice"), JsonProperty("gpuDevice")]
    public GPUDeviceTOMirror? GpuDevice { get; set; }

    [JsonPropertyName("vcpuMaxLimit"), JsonProperty("vcpuMaxLimit")]
    public int? VcpuMaxLimit { get; set; }

    [JsonPropertyName("vmData"), JsonProperty("vmData")]
    public List<string?[]?>? VmData { get; set; }

    [JsonPropertyName("configDriveLabel"), JsonProperty("configDriveLabel")]
    public string? ConfigDriveLabel { get; set; }

    [JsonPropertyName("configDriveIsoRootFolder"), JsonProperty("configDriveIsoRootFolder")]
    public string? ConfigDriveIsoRootFolder { get; set; }

    [JsonPropertyName("configDriveIsoFile"), JsonProperty("configDriveIsoFile")]
    public string? ConfigDriveIsoFile { get; set; }

    [JsonPropertyName("configDriveLocation"), JsonProperty("configDriveLocation")]
    public string? ConfigDriveLocation { get; set; }

    [JsonPropertyName("cpuQuotaPercentage"), JsonProperty("cpuQuotaPercentage")]
    public double? CpuQuotaPercentage { get; set; }

    [JsonPropertyName("guestOsDetails"), JsonProperty("guestOsDetails")]
    public Dictionary<string, string?>? GuestOsDetails { get; set; }

    [JsonPropertyName("extraConfig"), JsonProperty("extraConfig")]
    public Dictionary<string, string?>? ExtraConfig { get; set; }

    [JsonPropertyName("networkIdToNetworkNameMap"), JsonProperty("networkIdToNetworkNameMap")]
    public Dictionary<long, string?>? NetworkIdToNetworkNameMap { get; set; }

    [JsonPropertyName("deployAsIsInfo"), JsonProperty("deployAsIsInfo")]
    public DeployAsIsInfoTOMirror? DeployAsIsInfo { get; set; }

    [JsonPropertyName("metadataManufacturer"), JsonProperty("metadataManufacturer")]
    public string? MetadataManufacturer { get; set; }

    [JsonPropertyName("metadataProductName"), JsonProperty("metadataProductName")]
    public string? MetadataProductName { get; set; }

    [JsonPropertyName("metadata"), JsonProperty("metadata")]
    public VirtualMachineMetadataTOMirror? Metadata { get; set; }
}

public sealed class VolumeObjectTOMirror
{
    [JsonPropertyName("uuid"), JsonProperty("uuid")]
    public string? Uuid { get; set; }

    [JsonPropertyName("volumeType"), JsonProperty("volumeType")]
    public string? VolumeType { get; set; }

    [JsonPropertyName("dataStore"), JsonProperty("dataStore")]
    public DataStoreTOWrapperMirror? DataStore { get; set; }

    [JsonPropertyName("name"), JsonProperty("name")]
    public string? Name { get; set; }

    [JsonPropertyName("size"), JsonProperty("size")]
    public long? Size { get; set; }

    [JsonPropertyName("usableSize"), JsonProperty("usableSize")]
    public long? UsableSize { get; set; }

    [JsonPropertyName("path"), JsonProperty("path")]
    public string? Path { get; set; }

    [JsonPropertyName("volumeId"), JsonProperty("volumeId")]
    public long? VolumeId { get; set; }

    [JsonPropertyName("vmName"), JsonProperty("vmName")]
    public string? VmName { get; set; }

    [JsonPropertyName("accountId"), JsonProperty("accountId")]
    public long AccountId { get; set; }

    [JsonPropertyName("chainInfo"), JsonProperty("chainInfo")]
    public string? ChainInfo { get; set; }

    [JsonPropertyName("format"), JsonProperty("format")]
    public string? Format { get; set; }

    [JsonPropertyName("provisioningType"), JsonProperty("provisioningType")]
    public string? ProvisioningType { get; set; }

    [JsonPropertyName("poolId"), JsonProperty("poolId")]
    public long? PoolId { get; set; }

    [JsonPropertyName("id"), JsonProperty("id")]
    public long Id { get; set; }

    [JsonPropertyName("deviceId"), JsonProperty("deviceId")]
    public long? DeviceId { get; set; }

    [JsonPropertyName("bytesReadRate"), JsonProperty("bytesReadRate")]
    public long? BytesReadRate { get; set; }

    [JsonPropertyName("bytesReadRateMax"), JsonProperty("bytesReadRateMax")]
    public long? BytesReadRateMax { get; set; }

    [JsonPropertyName("bytesReadRateMaxLength"), JsonProperty("bytesReadRateMaxLength")]
    public long? BytesReadRateMaxLength { get; set; }

    [JsonPropertyName("bytesWriteRate"), JsonProperty("bytesWriteRate")]
    public long? BytesWriteRate { get; set; }

    [JsonPropertyName("bytesWriteRateMax"), JsonProperty("bytesWriteRateMax")]
    public long? BytesWriteRateMax { get; set; }

    [JsonPropertyName("bytesWriteRateMaxLength"), JsonProperty("bytesWriteRateMaxLength")]
    public long? BytesWriteRateMaxLength { get; set; }

    [JsonPropertyName("iopsReadRate"), JsonProperty("iopsReadRate")]
    public long? IopsReadRate { get; set; }

    [JsonPropertyName("iopsReadRateMax"), JsonProperty("iopsReadRateMax")]
    public long? IopsReadRateMax { get; set; }

    [JsonPropertyName("iopsReadRateMaxLength"), JsonProperty("iopsReadRateMaxLength")]
    public long? IopsReadRateMaxLength { get; set; }

    [JsonPropertyName("iopsWriteRate"), JsonProperty("iopsWriteRate")]
    public long? IopsWriteRate { get; set; }

    [JsonPropertyName("iopsWriteRateMax"), JsonProperty("iopsWriteRateMax")]
    public long? IopsWriteRateMax { get; set; }

    [JsonPropertyName("iopsWriteRateMaxLength"), JsonProperty("iopsWriteRateMaxLength")]
    public long? IopsWriteRateMaxLength { get; set; }

    [JsonPropertyName("cacheMode"), JsonProperty("cacheMode")]
    public string? CacheMode { get; set; }

    [JsonPropertyName("hypervisorType"), JsonProperty("hypervisorType")]
    public string? HypervisorType { get; set; }

    [JsonPropertyName("migrationOptions"), JsonProperty("migrationOptions")]
    public MigrationOptionsMirror? MigrationOptions { get; set; }

    [JsonPropertyName("directDownload"), JsonProperty("directDownload")]
    public bool DirectDownload { get; set; }

    [JsonPropertyName("dataStoreUuid"), JsonProperty("dataStoreUuid")]
    public string? DataStoreUuid { get; set; }

    [JsonPropertyName("deployAsIs"), JsonProperty("deployAsIs")]
    public bool DeployAsIs { get; set; }

    [JsonPropertyName("updatedDataStoreUUID"), JsonProperty("updatedDataStoreUUID")]
    public string? UpdatedDataStoreUuid { get; set; }

    [JsonPropertyName("vSphereStoragePolicyId"), JsonProperty("vSphereStoragePolicyId")]
    public string? VSphereStoragePolicyId { get; set; }

    [JsonPropertyName("passphrase"), JsonProperty("passphrase")]
    public sbyte[]? Passphrase { get; set; }

    [JsonPropertyName("encryptFormat"), JsonProperty("encryptFormat")]
    public string? EncryptFormat { get; set; }

    [JsonPropertyName("checkpointPaths"), JsonProperty("checkpointPaths")]
    public List<string?>? CheckpointPaths { get; set; }

    [JsonPropertyName("checkpointImageStoreUrls"), JsonProperty("checkpointImageStoreUrls")]
    public HashSet<string?>? CheckpointImageStoreUrls { get; set; }

    [JsonPropertyName("followRedirects"), JsonProperty("followRedirects")]
    public bool FollowRedirects { get; set; }
}
