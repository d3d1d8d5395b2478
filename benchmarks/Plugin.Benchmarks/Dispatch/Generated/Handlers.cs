// Written by the command "plugins" of this program; do not edit.
using Plugin.Abstractions;

namespace Plugin.Benchmarks.Dispatch;

[WireContract("org.apache.cloudstack.storage.command.AttachApplianceCommand")]
public sealed partial class AttachApplianceCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.CheckApplianceCommand")]
public sealed partial class CheckApplianceCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.CopyApplianceCommand")]
public sealed partial class CopyApplianceCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.CreateApplianceCommand")]
public sealed partial class CreateApplianceCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.DeleteApplianceCommand")]
public sealed partial class DeleteApplianceCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.DetachApplianceCommand")]
public sealed partial class DetachApplianceCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.GetApplianceCommand")]
public sealed partial class GetApplianceCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.ListApplianceCommand")]
public sealed partial class ListApplianceCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.MigrateApplianceCommand")]
public sealed partial class MigrateApplianceCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.ModifyApplianceCommand")]
public sealed partial class ModifyApplianceCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.PrepareApplianceCommand")]
public sealed partial class PrepareApplianceCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.QueryApplianceCommand")]
public sealed partial class QueryApplianceCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.ResizeApplianceCommand")]
public sealed partial class ResizeApplianceCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.RevokeApplianceCommand")]
public sealed partial class RevokeApplianceCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.SetupApplianceCommand")]
public sealed partial class SetupApplianceCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.UpdateApplianceCommand")]
public sealed partial class UpdateApplianceCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.AttachBucketCommand")]
public sealed partial class AttachBucketCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.CheckBucketCommand")]
public sealed partial class CheckBucketCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.CopyBucketCommand")]
public sealed partial class CopyBucketCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.CreateBucketCommand")]
public sealed partial class CreateBucketCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.DeleteBucketCommand")]
public sealed partial class DeleteBucketCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.DetachBucketCommand")]
public sealed partial class DetachBucketCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.GetBucketCommand")]
public sealed partial class GetBucketCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.ListBucketCommand")]
public sealed partial class ListBucketCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.MigrateBucketCommand")]
public sealed partial class MigrateBucketCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.ModifyBucketCommand")]
public sealed partial class ModifyBucketCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.PrepareBucketCommand")]
public sealed partial class PrepareBucketCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.QueryBucketCommand")]
public sealed partial class QueryBucketCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.ResizeBucketCommand")]
public sealed partial class ResizeBucketCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.RevokeBucketCommand")]
public sealed partial class RevokeBucketCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.SetupBucketCommand")]
public sealed partial class SetupBucketCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.UpdateBucketCommand")]
public sealed partial class UpdateBucketCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.AttachCertificateCommand")]
public sealed partial class AttachCertificateCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.CheckCertificateCommand")]
public sealed partial class CheckCertificateCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.CopyCertificateCommand")]
public sealed partial class CopyCertificateCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.CreateCertificateCommand")]
public sealed partial class CreateCertificateCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.DeleteCertificateCommand")]
public sealed partial class DeleteCertificateCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.DetachCertificateCommand")]
public sealed partial class DetachCertificateCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.GetCertificateCommand")]
public sealed partial class GetCertificateCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.ListCertificateCommand")]
public sealed partial class ListCertificateCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.MigrateCertificateCommand")]
public sealed partial class MigrateCertificateCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.ModifyCertificateCommand")]
public sealed partial class ModifyCertificateCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.PrepareCertificateCommand")]
public sealed partial class PrepareCertificateCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.QueryCertificateCommand")]
public sealed partial class QueryCertificateCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.ResizeCertificateCommand")]
public sealed partial class ResizeCertificateCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.RevokeCertificateCommand")]
public sealed partial class RevokeCertificateCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.SetupCertificateCommand")]
public sealed partial class SetupCertificateCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.UpdateCertificateCommand")]
public sealed partial class UpdateCertificateCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.AttachChassisCommand")]
public sealed partial class AttachChassisCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.CheckChassisCommand")]
public sealed partial class CheckChassisCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.CopyChassisCommand")]
public sealed partial class CopyChassisCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.CreateChassisCommand")]
public sealed partial class CreateChassisCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.DeleteChassisCommand")]
public sealed partial class DeleteChassisCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.DetachChassisCommand")]
public sealed partial class DetachChassisCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.GetChassisCommand")]
public sealed partial class GetChassisCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.ListChassisCommand")]
public sealed partial class ListChassisCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.MigrateChassisCommand")]
public sealed partial class MigrateChassisCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.ModifyChassisCommand")]
public sealed partial class ModifyChassisCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.PrepareChassisCommand")]
public sealed partial class PrepareChassisCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.QueryChassisCommand")]
public sealed partial class QueryChassisCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.ResizeChassisCommand")]
public sealed partial class ResizeChassisCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.RevokeChassisCommand")]
public sealed partial class RevokeChassisCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.SetupChassisCommand")]
public sealed partial class SetupChassisCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.UpdateChassisCommand")]
public sealed partial class UpdateChassisCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.AttachConsoleCommand")]
public sealed partial class AttachConsoleCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.CheckConsoleCommand")]
public sealed partial class CheckConsoleCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.CopyConsoleCommand")]
public sealed partial class CopyConsoleCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.CreateConsoleCommand")]
public sealed partial class CreateConsoleCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.DeleteConsoleCommand")]
public sealed partial class DeleteConsoleCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.DetachConsoleCommand")]
public sealed partial class DetachConsoleCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.GetConsoleCommand")]
public sealed partial class GetConsoleCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.ListConsoleCommand")]
public sealed partial class ListConsoleCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.MigrateConsoleCommand")]
public sealed partial class MigrateConsoleCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.ModifyConsoleCommand")]
public sealed partial class ModifyConsoleCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.PrepareConsoleCommand")]
public sealed partial class PrepareConsoleCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.QueryConsoleCommand")]
public sealed partial class QueryConsoleCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.ResizeConsoleCommand")]
public sealed partial class ResizeConsoleCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.RevokeConsoleCommand")]
public sealed partial class RevokeConsoleCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.SetupConsoleCommand")]
public sealed partial class SetupConsoleCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.UpdateConsoleCommand")]
public sealed partial class UpdateConsoleCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.AttachDomainCommand")]
public sealed partial class AttachDomainCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.CheckDomainCommand")]
public sealed partial class CheckDomainCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.CopyDomainCommand")]
public sealed partial class CopyDomainCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.CreateDomainCommand")]
public sealed partial class CreateDomainCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.DeleteDomainCommand")]
public sealed partial class DeleteDomainCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.DetachDomainCommand")]
public sealed partial class DetachDomainCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.GetDomainCommand")]
public sealed partial class GetDomainCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.ListDomainCommand")]
public sealed partial class ListDomainCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.MigrateDomainCommand")]
public sealed partial class MigrateDomainCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.ModifyDomainCommand")]
public sealed partial class ModifyDomainCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.PrepareDomainCommand")]
public sealed partial class PrepareDomainCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.QueryDomainCommand")]
public sealed partial class QueryDomainCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.ResizeDomainCommand")]
public sealed partial class ResizeDomainCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.RevokeDomainCommand")]
public sealed partial class RevokeDomainCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.SetupDomainCommand")]
public sealed partial class SetupDomainCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.UpdateDomainCommand")]
public sealed partial class UpdateDomainCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.AttachEndpointCommand")]
public sealed partial class AttachEndpointCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.CheckEndpointCommand")]
public sealed partial class CheckEndpointCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.CopyEndpointCommand")]
public sealed partial class CopyEndpointCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.CreateEndpointCommand")]
public sealed partial class CreateEndpointCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.DeleteEndpointCommand")]
public sealed partial class DeleteEndpointCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.DetachEndpointCommand")]
public sealed partial class DetachEndpointCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.GetEndpointCommand")]
public sealed partial class GetEndpointCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.ListEndpointCommand")]
public sealed partial class ListEndpointCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.MigrateEndpointCommand")]
public sealed partial class MigrateEndpointCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.ModifyEndpointCommand")]
public sealed partial class ModifyEndpointCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.PrepareEndpointCommand")]
public sealed partial class PrepareEndpointCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.QueryEndpointCommand")]
public sealed partial class QueryEndpointCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.ResizeEndpointCommand")]
public sealed partial class ResizeEndpointCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.RevokeEndpointCommand")]
public sealed partial class RevokeEndpointCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.SetupEndpointCommand")]
public sealed partial class SetupEndpointCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.UpdateEndpointCommand")]
public sealed partial class UpdateEndpointCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.AttachEnclosureCommand")]
public sealed partial class AttachEnclosureCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.CheckEnclosureCommand")]
public sealed partial class CheckEnclosureCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.CopyEnclosureCommand")]
public sealed partial class CopyEnclosureCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.CreateEnclosureCommand")]
public sealed partial class CreateEnclosureCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.DeleteEnclosureCommand")]
public sealed partial class DeleteEnclosureCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.DetachEnclosureCommand")]
public sealed partial class DetachEnclosureCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.GetEnclosureCommand")]
public sealed partial class GetEnclosureCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.ListEnclosureCommand")]
public sealed partial class ListEnclosureCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.MigrateEnclosureCommand")]
public sealed partial class MigrateEnclosureCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.ModifyEnclosureCommand")]
public sealed partial class ModifyEnclosureCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.PrepareEnclosureCommand")]
public sealed partial class PrepareEnclosureCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.QueryEnclosureCommand")]
public sealed partial class QueryEnclosureCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.ResizeEnclosureCommand")]
public sealed partial class ResizeEnclosureCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.RevokeEnclosureCommand")]
public sealed partial class RevokeEnclosureCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.SetupEnclosureCommand")]
public sealed partial class SetupEnclosureCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.UpdateEnclosureCommand")]
public sealed partial class UpdateEnclosureCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.AttachFabricCommand")]
public sealed partial class AttachFabricCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.CheckFabricCommand")]
public sealed partial class CheckFabricCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.CopyFabricCommand")]
public sealed partial class CopyFabricCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.CreateFabricCommand")]
public sealed partial class CreateFabricCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.DeleteFabricCommand")]
public sealed partial class DeleteFabricCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.DetachFabricCommand")]
public sealed partial class DetachFabricCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.GetFabricCommand")]
public sealed partial class GetFabricCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.ListFabricCommand")]
public sealed partial class ListFabricCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.MigrateFabricCommand")]
public sealed partial class MigrateFabricCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.ModifyFabricCommand")]
public sealed partial class ModifyFabricCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.PrepareFabricCommand")]
public sealed partial class PrepareFabricCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.QueryFabricCommand")]
public sealed partial class QueryFabricCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.ResizeFabricCommand")]
public sealed partial class ResizeFabricCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.RevokeFabricCommand")]
public sealed partial class RevokeFabricCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.SetupFabricCommand")]
public sealed partial class SetupFabricCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.UpdateFabricCommand")]
public sealed partial class UpdateFabricCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.AttachGatewayCommand")]
public sealed partial class AttachGatewayCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.CheckGatewayCommand")]
public sealed partial class CheckGatewayCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.CopyGatewayCommand")]
public sealed partial class CopyGatewayCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.CreateGatewayCommand")]
public sealed partial class CreateGatewayCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.DeleteGatewayCommand")]
public sealed partial class DeleteGatewayCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.DetachGatewayCommand")]
public sealed partial class DetachGatewayCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.GetGatewayCommand")]
public sealed partial class GetGatewayCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.ListGatewayCommand")]
public sealed partial class ListGatewayCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.MigrateGatewayCommand")]
public sealed partial class MigrateGatewayCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.ModifyGatewayCommand")]
public sealed partial class ModifyGatewayCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.PrepareGatewayCommand")]
public sealed partial class PrepareGatewayCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.QueryGatewayCommand")]
public sealed partial class QueryGatewayCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.ResizeGatewayCommand")]
public sealed partial class ResizeGatewayCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.RevokeGatewayCommand")]
public sealed partial class RevokeGatewayCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.SetupGatewayCommand")]
public sealed partial class SetupGatewayCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.UpdateGatewayCommand")]
public sealed partial class UpdateGatewayCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.AttachGroupCommand")]
public sealed partial class AttachGroupCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.CheckGroupCommand")]
public sealed partial class CheckGroupCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.CopyGroupCommand")]
public sealed partial class CopyGroupCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.CreateGroupCommand")]
public sealed partial class CreateGroupCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.DeleteGroupCommand")]
public sealed partial class DeleteGroupCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.DetachGroupCommand")]
public sealed partial class DetachGroupCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.GetGroupCommand")]
public sealed partial class GetGroupCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.ListGroupCommand")]
public sealed partial class ListGroupCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.MigrateGroupCommand")]
public sealed partial class MigrateGroupCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.ModifyGroupCommand")]
public sealed partial class ModifyGroupCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.PrepareGroupCommand")]
public sealed partial class PrepareGroupCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.QueryGroupCommand")]
public sealed partial class QueryGroupCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.ResizeGroupCommand")]
public sealed partial class ResizeGroupCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.RevokeGroupCommand")]
public sealed partial class RevokeGroupCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.SetupGroupCommand")]
public sealed partial class SetupGroupCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.UpdateGroupCommand")]
public sealed partial class UpdateGroupCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.AttachImageCommand")]
public sealed partial class AttachImageCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.CheckImageCommand")]
public sealed partial class CheckImageCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.CopyImageCommand")]
public sealed partial class CopyImageCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.CreateImageCommand")]
public sealed partial class CreateImageCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.DeleteImageCommand")]
public sealed partial class DeleteImageCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.DetachImageCommand")]
public sealed partial class DetachImageCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.GetImageCommand")]
public sealed partial class GetImageCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.ListImageCommand")]
public sealed partial class ListImageCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.MigrateImageCommand")]
public sealed partial class MigrateImageCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.ModifyImageCommand")]
public sealed partial class ModifyImageCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.PrepareImageCommand")]
public sealed partial class PrepareImageCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.QueryImageCommand")]
public sealed partial class QueryImageCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.ResizeImageCommand")]
public sealed partial class ResizeImageCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.RevokeImageCommand")]
public sealed partial class RevokeImageCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.SetupImageCommand")]
public sealed partial class SetupImageCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.UpdateImageCommand")]
public sealed partial class UpdateImageCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.AttachInterfaceCommand")]
public sealed partial class AttachInterfaceCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.CheckInterfaceCommand")]
public sealed partial class CheckInterfaceCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.CopyInterfaceCommand")]
public sealed partial class CopyInterfaceCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.CreateInterfaceCommand")]
public sealed partial class CreateInterfaceCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.DeleteInterfaceCommand")]
public sealed partial class DeleteInterfaceCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.DetachInterfaceCommand")]
public sealed partial class DetachInterfaceCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.GetInterfaceCommand")]
public sealed partial class GetInterfaceCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.ListInterfaceCommand")]
public sealed partial class ListInterfaceCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.MigrateInterfaceCommand")]
public sealed partial class MigrateInterfaceCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.ModifyInterfaceCommand")]
public sealed partial class ModifyInterfaceCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.PrepareInterfaceCommand")]
public sealed partial class PrepareInterfaceCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.QueryInterfaceCommand")]
public sealed partial class QueryInterfaceCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.ResizeInterfaceCommand")]
public sealed partial class ResizeInterfaceCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.RevokeInterfaceCommand")]
public sealed partial class RevokeInterfaceCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.SetupInterfaceCommand")]
public sealed partial class SetupInterfaceCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.UpdateInterfaceCommand")]
public sealed partial class UpdateInterfaceCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.AttachKeypairCommand")]
public sealed partial class AttachKeypairCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.CheckKeypairCommand")]
public sealed partial class CheckKeypairCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.CopyKeypairCommand")]
public sealed partial class CopyKeypairCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.CreateKeypairCommand")]
public sealed partial class CreateKeypairCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.DeleteKeypairCommand")]
public sealed partial class DeleteKeypairCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.DetachKeypairCommand")]
public sealed partial class DetachKeypairCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.GetKeypairCommand")]
public sealed partial class GetKeypairCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.ListKeypairCommand")]
public sealed partial class ListKeypairCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.MigrateKeypairCommand")]
public sealed partial class MigrateKeypairCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.ModifyKeypairCommand")]
public sealed partial class ModifyKeypairCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.PrepareKeypairCommand")]
public sealed partial class PrepareKeypairCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.QueryKeypairCommand")]
public sealed partial class QueryKeypairCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.ResizeKeypairCommand")]
public sealed partial class ResizeKeypairCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.RevokeKeypairCommand")]
public sealed partial class RevokeKeypairCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.SetupKeypairCommand")]
public sealed partial class SetupKeypairCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.UpdateKeypairCommand")]
public sealed partial class UpdateKeypairCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.AttachLeaseCommand")]
public sealed partial class AttachLeaseCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.CheckLeaseCommand")]
public sealed partial class CheckLeaseCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.CopyLeaseCommand")]
public sealed partial class CopyLeaseCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.CreateLeaseCommand")]
public sealed partial class CreateLeaseCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.DeleteLeaseCommand")]
public sealed partial class DeleteLeaseCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.DetachLeaseCommand")]
public sealed partial class DetachLeaseCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.GetLeaseCommand")]
public sealed partial class GetLeaseCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.ListLeaseCommand")]
public sealed partial class ListLeaseCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.MigrateLeaseCommand")]
public sealed partial class MigrateLeaseCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.ModifyLeaseCommand")]
public sealed partial class ModifyLeaseCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.PrepareLeaseCommand")]
public sealed partial class PrepareLeaseCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.QueryLeaseCommand")]
public sealed partial class QueryLeaseCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.ResizeLeaseCommand")]
public sealed partial class ResizeLeaseCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.RevokeLeaseCommand")]
public sealed partial class RevokeLeaseCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.SetupLeaseCommand")]
public sealed partial class SetupLeaseCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.UpdateLeaseCommand")]
public sealed partial class UpdateLeaseCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.AttachLunCommand")]
public sealed partial class AttachLunCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.CheckLunCommand")]
public sealed partial class CheckLunCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.CopyLunCommand")]
public sealed partial class CopyLunCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.CreateLunCommand")]
public sealed partial class CreateLunCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.DeleteLunCommand")]
public sealed partial class DeleteLunCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.DetachLunCommand")]
public sealed partial class DetachLunCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.GetLunCommand")]
public sealed partial class GetLunCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.ListLunCommand")]
public sealed partial class ListLunCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.MigrateLunCommand")]
public sealed partial class MigrateLunCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.ModifyLunCommand")]
public sealed partial class ModifyLunCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.PrepareLunCommand")]
public sealed partial class PrepareLunCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.QueryLunCommand")]
public sealed partial class QueryLunCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.ResizeLunCommand")]
public sealed partial class ResizeLunCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.RevokeLunCommand")]
public sealed partial class RevokeLunCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.SetupLunCommand")]
public sealed partial class SetupLunCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.UpdateLunCommand")]
public sealed partial class UpdateLunCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.AttachMappingCommand")]
public sealed partial class AttachMappingCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.CheckMappingCommand")]
public sealed partial class CheckMappingCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.CopyMappingCommand")]
public sealed partial class CopyMappingCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.CreateMappingCommand")]
public sealed partial class CreateMappingCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.DeleteMappingCommand")]
public sealed partial class DeleteMappingCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.DetachMappingCommand")]
public sealed partial class DetachMappingCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.GetMappingCommand")]
public sealed partial class GetMappingCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.ListMappingCommand")]
public sealed partial class ListMappingCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.MigrateMappingCommand")]
public sealed partial class MigrateMappingCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.ModifyMappingCommand")]
public sealed partial class ModifyMappingCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.PrepareMappingCommand")]
public sealed partial class PrepareMappingCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.QueryMappingCommand")]
public sealed partial class QueryMappingCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.ResizeMappingCommand")]
public sealed partial class ResizeMappingCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.RevokeMappingCommand")]
public sealed partial class RevokeMappingCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.SetupMappingCommand")]
public sealed partial class SetupMappingCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.UpdateMappingCommand")]
public sealed partial class UpdateMappingCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.AttachNamespaceCommand")]
public sealed partial class AttachNamespaceCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.CheckNamespaceCommand")]
public sealed partial class CheckNamespaceCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.CopyNamespaceCommand")]
public sealed partial class CopyNamespaceCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.CreateNamespaceCommand")]
public sealed partial class CreateNamespaceCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.DeleteNamespaceCommand")]
public sealed partial class DeleteNamespaceCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.DetachNamespaceCommand")]
public sealed partial class DetachNamespaceCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.GetNamespaceCommand")]
public sealed partial class GetNamespaceCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.ListNamespaceCommand")]
public sealed partial class ListNamespaceCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.MigrateNamespaceCommand")]
public sealed partial class MigrateNamespaceCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.ModifyNamespaceCommand")]
public sealed partial class ModifyNamespaceCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.PrepareNamespaceCommand")]
public sealed partial class PrepareNamespaceCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.QueryNamespaceCommand")]
public sealed partial class QueryNamespaceCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.ResizeNamespaceCommand")]
public sealed partial class ResizeNamespaceCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.RevokeNamespaceCommand")]
public sealed partial class RevokeNamespaceCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.SetupNamespaceCommand")]
public sealed partial class SetupNamespaceCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.UpdateNamespaceCommand")]
public sealed partial class UpdateNamespaceCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.AttachPartitionCommand")]
public sealed partial class AttachPartitionCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.CheckPartitionCommand")]
public sealed partial class CheckPartitionCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.CopyPartitionCommand")]
public sealed partial class CopyPartitionCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.CreatePartitionCommand")]
public sealed partial class CreatePartitionCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.DeletePartitionCommand")]
public sealed partial class DeletePartitionCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.DetachPartitionCommand")]
public sealed partial class DetachPartitionCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.GetPartitionCommand")]
public sealed partial class GetPartitionCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.ListPartitionCommand")]
public sealed partial class ListPartitionCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.MigratePartitionCommand")]
public sealed partial class MigratePartitionCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.ModifyPartitionCommand")]
public sealed partial class ModifyPartitionCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.PreparePartitionCommand")]
public sealed partial class PreparePartitionCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.QueryPartitionCommand")]
public sealed partial class QueryPartitionCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.ResizePartitionCommand")]
public sealed partial class ResizePartitionCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.RevokePartitionCommand")]
public sealed partial class RevokePartitionCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.SetupPartitionCommand")]
public sealed partial class SetupPartitionCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.UpdatePartitionCommand")]
public sealed partial class UpdatePartitionCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.AttachPathCommand")]
public sealed partial class AttachPathCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.CheckPathCommand")]
public sealed partial class CheckPathCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.CopyPathCommand")]
public sealed partial class CopyPathCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.CreatePathCommand")]
public sealed partial class CreatePathCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.DeletePathCommand")]
public sealed partial class DeletePathCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.DetachPathCommand")]
public sealed partial class DetachPathCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.GetPathCommand")]
public sealed partial class GetPathCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.ListPathCommand")]
public sealed partial class ListPathCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.MigratePathCommand")]
public sealed partial class MigratePathCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.ModifyPathCommand")]
public sealed partial class ModifyPathCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.PreparePathCommand")]
public sealed partial class PreparePathCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.QueryPathCommand")]
public sealed partial class QueryPathCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.ResizePathCommand")]
public sealed partial class ResizePathCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.RevokePathCommand")]
public sealed partial class RevokePathCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.SetupPathCommand")]
public sealed partial class SetupPathCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.UpdatePathCommand")]
public sealed partial class UpdatePathCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.AttachPeerCommand")]
public sealed partial class AttachPeerCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.CheckPeerCommand")]
public sealed partial class CheckPeerCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.CopyPeerCommand")]
public sealed partial class CopyPeerCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.CreatePeerCommand")]
public sealed partial class CreatePeerCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.DeletePeerCommand")]
public sealed partial class DeletePeerCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.DetachPeerCommand")]
public sealed partial class DetachPeerCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.GetPeerCommand")]
public sealed partial class GetPeerCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.ListPeerCommand")]
public sealed partial class ListPeerCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.MigratePeerCommand")]
public sealed partial class MigratePeerCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.ModifyPeerCommand")]
public sealed partial class ModifyPeerCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.PreparePeerCommand")]
public sealed partial class PreparePeerCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.QueryPeerCommand")]
public sealed partial class QueryPeerCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.ResizePeerCommand")]
public sealed partial class ResizePeerCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.RevokePeerCommand")]
public sealed partial class RevokePeerCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.SetupPeerCommand")]
public sealed partial class SetupPeerCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.UpdatePeerCommand")]
public sealed partial class UpdatePeerCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.AttachPolicyCommand")]
public sealed partial class AttachPolicyCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.CheckPolicyCommand")]
public sealed partial class CheckPolicyCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.CopyPolicyCommand")]
public sealed partial class CopyPolicyCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.CreatePolicyCommand")]
public sealed partial class CreatePolicyCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.DeletePolicyCommand")]
public sealed partial class DeletePolicyCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.DetachPolicyCommand")]
public sealed partial class DetachPolicyCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.GetPolicyCommand")]
public sealed partial class GetPolicyCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.ListPolicyCommand")]
public sealed partial class ListPolicyCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.MigratePolicyCommand")]
public sealed partial class MigratePolicyCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.ModifyPolicyCommand")]
public sealed partial class ModifyPolicyCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.PreparePolicyCommand")]
public sealed partial class PreparePolicyCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.QueryPolicyCommand")]
public sealed partial class QueryPolicyCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.ResizePolicyCommand")]
public sealed partial class ResizePolicyCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.RevokePolicyCommand")]
public sealed partial class RevokePolicyCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.SetupPolicyCommand")]
public sealed partial class SetupPolicyCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.UpdatePolicyCommand")]
public sealed partial class UpdatePolicyCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.AttachPortCommand")]
public sealed partial class AttachPortCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.CheckPortCommand")]
public sealed partial class CheckPortCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.CopyPortCommand")]
public sealed partial class CopyPortCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.CreatePortCommand")]
public sealed partial class CreatePortCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.DeletePortCommand")]
public sealed partial class DeletePortCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.DetachPortCommand")]
public sealed partial class DetachPortCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.GetPortCommand")]
public sealed partial class GetPortCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.ListPortCommand")]
public sealed partial class ListPortCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.MigratePortCommand")]
public sealed partial class MigratePortCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.ModifyPortCommand")]
public sealed partial class ModifyPortCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.PreparePortCommand")]
public sealed partial class PreparePortCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.QueryPortCommand")]
public sealed partial class QueryPortCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.ResizePortCommand")]
public sealed partial class ResizePortCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.RevokePortCommand")]
public sealed partial class RevokePortCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.SetupPortCommand")]
public sealed partial class SetupPortCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.UpdatePortCommand")]
public sealed partial class UpdatePortCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.AttachProfileCommand")]
public sealed partial class AttachProfileCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.CheckProfileCommand")]
public sealed partial class CheckProfileCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.CopyProfileCommand")]
public sealed partial class CopyProfileCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.CreateProfileCommand")]
public sealed partial class CreateProfileCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.DeleteProfileCommand")]
public sealed partial class DeleteProfileCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.DetachProfileCommand")]
public sealed partial class DetachProfileCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.GetProfileCommand")]
public sealed partial class GetProfileCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.ListProfileCommand")]
public sealed partial class ListProfileCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.MigrateProfileCommand")]
public sealed partial class MigrateProfileCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.ModifyProfileCommand")]
public sealed partial class ModifyProfileCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.PrepareProfileCommand")]
public sealed partial class PrepareProfileCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.QueryProfileCommand")]
public sealed partial class QueryProfileCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.ResizeProfileCommand")]
public sealed partial class ResizeProfileCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.RevokeProfileCommand")]
public sealed partial class RevokeProfileCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.SetupProfileCommand")]
public sealed partial class SetupProfileCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.UpdateProfileCommand")]
public sealed partial class UpdateProfileCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.AttachQuotaCommand")]
public sealed partial class AttachQuotaCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.CheckQuotaCommand")]
public sealed partial class CheckQuotaCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.CopyQuotaCommand")]
public sealed partial class CopyQuotaCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.CreateQuotaCommand")]
public sealed partial class CreateQuotaCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.DeleteQuotaCommand")]
public sealed partial class DeleteQuotaCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.DetachQuotaCommand")]
public sealed partial class DetachQuotaCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.GetQuotaCommand")]
public sealed partial class GetQuotaCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.ListQuotaCommand")]
public sealed partial class ListQuotaCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.MigrateQuotaCommand")]
public sealed partial class MigrateQuotaCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.ModifyQuotaCommand")]
public sealed partial class ModifyQuotaCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.PrepareQuotaCommand")]
public sealed partial class PrepareQuotaCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.QueryQuotaCommand")]
public sealed partial class QueryQuotaCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.ResizeQuotaCommand")]
public sealed partial class ResizeQuotaCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.RevokeQuotaCommand")]
public sealed partial class RevokeQuotaCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.SetupQuotaCommand")]
public sealed partial class SetupQuotaCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.UpdateQuotaCommand")]
public sealed partial class UpdateQuotaCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.AttachRackCommand")]
public sealed partial class AttachRackCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.CheckRackCommand")]
public sealed partial class CheckRackCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.CopyRackCommand")]
public sealed partial class CopyRackCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.CreateRackCommand")]
public sealed partial class CreateRackCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.DeleteRackCommand")]
public sealed partial class DeleteRackCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.DetachRackCommand")]
public sealed partial class DetachRackCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.GetRackCommand")]
public sealed partial class GetRackCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.ListRackCommand")]
public sealed partial class ListRackCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.MigrateRackCommand")]
public sealed partial class MigrateRackCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.ModifyRackCommand")]
public sealed partial class ModifyRackCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.PrepareRackCommand")]
public sealed partial class PrepareRackCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.QueryRackCommand")]
public sealed partial class QueryRackCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.ResizeRackCommand")]
public sealed partial class ResizeRackCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.RevokeRackCommand")]
public sealed partial class RevokeRackCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.SetupRackCommand")]
public sealed partial class SetupRackCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.UpdateRackCommand")]
public sealed partial class UpdateRackCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.AttachRegionCommand")]
public sealed partial class AttachRegionCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.CheckRegionCommand")]
public sealed partial class CheckRegionCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.CopyRegionCommand")]
public sealed partial class CopyRegionCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.CreateRegionCommand")]
public sealed partial class CreateRegionCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.DeleteRegionCommand")]
public sealed partial class DeleteRegionCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.DetachRegionCommand")]
public sealed partial class DetachRegionCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.GetRegionCommand")]
public sealed partial class GetRegionCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.ListRegionCommand")]
public sealed partial class ListRegionCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.MigrateRegionCommand")]
public sealed partial class MigrateRegionCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.ModifyRegionCommand")]
public sealed partial class ModifyRegionCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.PrepareRegionCommand")]
public sealed partial class PrepareRegionCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.QueryRegionCommand")]
public sealed partial class QueryRegionCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.ResizeRegionCommand")]
public sealed partial class ResizeRegionCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.RevokeRegionCommand")]
public sealed partial class RevokeRegionCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.SetupRegionCommand")]
public sealed partial class SetupRegionCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.UpdateRegionCommand")]
public sealed partial class UpdateRegionCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.AttachReplicaCommand")]
public sealed partial class AttachReplicaCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.CheckReplicaCommand")]
public sealed partial class CheckReplicaCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.CopyReplicaCommand")]
public sealed partial class CopyReplicaCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.CreateReplicaCommand")]
public sealed partial class CreateReplicaCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.DeleteReplicaCommand")]
public sealed partial class DeleteReplicaCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.DetachReplicaCommand")]
public sealed partial class DetachReplicaCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.GetReplicaCommand")]
public sealed partial class GetReplicaCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.ListReplicaCommand")]
public sealed partial class ListReplicaCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.MigrateReplicaCommand")]
public sealed partial class MigrateReplicaCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.ModifyReplicaCommand")]
public sealed partial class ModifyReplicaCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.PrepareReplicaCommand")]
public sealed partial class PrepareReplicaCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.QueryReplicaCommand")]
public sealed partial class QueryReplicaCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.ResizeReplicaCommand")]
public sealed partial class ResizeReplicaCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.RevokeReplicaCommand")]
public sealed partial class RevokeReplicaCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.SetupReplicaCommand")]
public sealed partial class SetupReplicaCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.UpdateReplicaCommand")]
public sealed partial class UpdateReplicaCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.AttachReservationCommand")]
public sealed partial class AttachReservationCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.CheckReservationCommand")]
public sealed partial class CheckReservationCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.CopyReservationCommand")]
public sealed partial class CopyReservationCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.CreateReservationCommand")]
public sealed partial class CreateReservationCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.DeleteReservationCommand")]
public sealed partial class DeleteReservationCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.DetachReservationCommand")]
public sealed partial class DetachReservationCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.GetReservationCommand")]
public sealed partial class GetReservationCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.ListReservationCommand")]
public sealed partial class ListReservationCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.MigrateReservationCommand")]
public sealed partial class MigrateReservationCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.ModifyReservationCommand")]
public sealed partial class ModifyReservationCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.PrepareReservationCommand")]
public sealed partial class PrepareReservationCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.QueryReservationCommand")]
public sealed partial class QueryReservationCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.ResizeReservationCommand")]
public sealed partial class ResizeReservationCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.RevokeReservationCommand")]
public sealed partial class RevokeReservationCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.SetupReservationCommand")]
public sealed partial class SetupReservationCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.UpdateReservationCommand")]
public sealed partial class UpdateReservationCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.AttachRouteCommand")]
public sealed partial class AttachRouteCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.CheckRouteCommand")]
public sealed partial class CheckRouteCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.CopyRouteCommand")]
public sealed partial class CopyRouteCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.CreateRouteCommand")]
public sealed partial class CreateRouteCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.DeleteRouteCommand")]
public sealed partial class DeleteRouteCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.DetachRouteCommand")]
public sealed partial class DetachRouteCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.GetRouteCommand")]
public sealed partial class GetRouteCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.ListRouteCommand")]
public sealed partial class ListRouteCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.MigrateRouteCommand")]
public sealed partial class MigrateRouteCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.ModifyRouteCommand")]
public sealed partial class ModifyRouteCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.PrepareRouteCommand")]
public sealed partial class PrepareRouteCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.QueryRouteCommand")]
public sealed partial class QueryRouteCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.ResizeRouteCommand")]
public sealed partial class ResizeRouteCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.RevokeRouteCommand")]
public sealed partial class RevokeRouteCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.SetupRouteCommand")]
public sealed partial class SetupRouteCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.UpdateRouteCommand")]
public sealed partial class UpdateRouteCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.AttachSegmentCommand")]
public sealed partial class AttachSegmentCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.CheckSegmentCommand")]
public sealed partial class CheckSegmentCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.CopySegmentCommand")]
public sealed partial class CopySegmentCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.CreateSegmentCommand")]
public sealed partial class CreateSegmentCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.DeleteSegmentCommand")]
public sealed partial class DeleteSegmentCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.DetachSegmentCommand")]
public sealed partial class DetachSegmentCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.GetSegmentCommand")]
public sealed partial class GetSegmentCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.ListSegmentCommand")]
public sealed partial class ListSegmentCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.MigrateSegmentCommand")]
public sealed partial class MigrateSegmentCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.ModifySegmentCommand")]
public sealed partial class ModifySegmentCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.PrepareSegmentCommand")]
public sealed partial class PrepareSegmentCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.QuerySegmentCommand")]
public sealed partial class QuerySegmentCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.ResizeSegmentCommand")]
public sealed partial class ResizeSegmentCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.RevokeSegmentCommand")]
public sealed partial class RevokeSegmentCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.SetupSegmentCommand")]
public sealed partial class SetupSegmentCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.UpdateSegmentCommand")]
public sealed partial class UpdateSegmentCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.AttachSessionCommand")]
public sealed partial class AttachSessionCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.CheckSessionCommand")]
public sealed partial class CheckSessionCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.CopySessionCommand")]
public sealed partial class CopySessionCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.CreateSessionCommand")]
public sealed partial class CreateSessionCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.DeleteSessionCommand")]
public sealed partial class DeleteSessionCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.DetachSessionCommand")]
public sealed partial class DetachSessionCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.GetSessionCommand")]
public sealed partial class GetSessionCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.ListSessionCommand")]
public sealed partial class ListSessionCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.MigrateSessionCommand")]
public sealed partial class MigrateSessionCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.ModifySessionCommand")]
public sealed partial class ModifySessionCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.PrepareSessionCommand")]
public sealed partial class PrepareSessionCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.QuerySessionCommand")]
public sealed partial class QuerySessionCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.ResizeSessionCommand")]
public sealed partial class ResizeSessionCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.RevokeSessionCommand")]
public sealed partial class RevokeSessionCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.SetupSessionCommand")]
public sealed partial class SetupSessionCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.UpdateSessionCommand")]
public sealed partial class UpdateSessionCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.AttachShareCommand")]
public sealed partial class AttachShareCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.CheckShareCommand")]
public sealed partial class CheckShareCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.CopyShareCommand")]
public sealed partial class CopyShareCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.CreateShareCommand")]
public sealed partial class CreateShareCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.DeleteShareCommand")]
public sealed partial class DeleteShareCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.DetachShareCommand")]
public sealed partial class DetachShareCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.GetShareCommand")]
public sealed partial class GetShareCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.storage.ListShareCommand")]
public sealed partial class ListShareCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.MigrateShareCommand")]
public sealed partial class MigrateShareCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.ModifyShareCommand")]
public sealed partial class ModifyShareCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.PrepareShareCommand")]
public sealed partial class PrepareShareCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.QueryShareCommand")]
public sealed partial class QueryShareCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.ResizeShareCommand")]
public sealed partial class ResizeShareCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.RevokeShareCommand")]
public sealed partial class RevokeShareCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.routing.SetupShareCommand")]
public sealed partial class SetupShareCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.UpdateShareCommand")]
public sealed partial class UpdateShareCommand : Command, ICommand<Answer>;

[WireContract("com.cloud.agent.api.AttachSubnetCommand")]
public sealed partial class AttachSubnetCommand : Command, ICommand<Answer>;

[WireContract("org.apache.cloudstack.storage.command.CheckSubnetCommand")]
public sealed partial class CheckSubnetCommand : Command, ICommand<Answer>;

public sealed class HandlersUpTo10
{
    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Netris.ListNetrisStaticRoutesAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Netris.ListNetrisStaticRoutesCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Netris.ListNetrisStaticRoutesAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenFloatingIpCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Statistics.GetVmNetworkStatsAnswer> Handle(global::Plugin.CloudStack.Statistics.GetVmNetworkStatsCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Statistics.GetVmNetworkStatsAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.UpdateLoadBalancerServiceInstanceCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Backup.BackupAnswer> Handle(global::Plugin.CloudStack.Backup.DeleteBackupCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Backup.BackupAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Unmanaged.PrepareUnmanageVMInstanceAnswer> Handle(global::Plugin.CloudStack.Unmanaged.PrepareUnmanageVMInstanceCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Unmanaged.PrepareUnmanageVMInstanceAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.ExternalDevices.RecurringNetworkUsageAnswer> Handle(global::Plugin.CloudStack.ExternalDevices.RecurringNetworkUsageCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.ExternalDevices.RecurringNetworkUsageAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Storage.CheckStorageAvailabilityCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.GetTungstenLoadBalancerCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.NetworkPlugins.Ovs.OvsSetupBridgeCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);
}

public sealed class HandlersUpTo100
{
    [Handles]
    public ValueTask<global::Plugin.CloudStack.Host.StartupAnswer> Handle(global::Plugin.CloudStack.ExternalDevices.StartupExternalFirewallCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Host.StartupAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Nsx.NsxAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Nsx.CreateNsxSegmentCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Nsx.NsxAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Backup.BackupAnswer> Handle(global::Plugin.CloudStack.Backup.TakeBackupCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Backup.BackupAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Host.StartupAnswer> Handle(global::Plugin.CloudStack.Host.StartupStorageCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Host.StartupAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.NetworkPlugins.NetScaler.NetScalerImplementNetworkCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.SetupTfRouteCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.NetworkPlugins.CiscoVnmc.CreateLogicalEdgeFirewallCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.ManagementServer.PrepareForShutdownManagementServerHostCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.VolumeSnapshots.RemoveBitmapCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.CreateLogicalSwitchAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.CreateLogicalSwitchCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.CreateLogicalSwitchAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Templates.CreateDatadiskTemplateAnswer> Handle(global::Plugin.CloudStack.Templates.CreateDatadiskTemplateCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Templates.CreateDatadiskTemplateAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Migration.PostMigrationAnswer> Handle(global::Plugin.CloudStack.Migration.PostMigrationCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Migration.PostMigrationAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.AddTungstenSecurityGroupRuleCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.AddTungstenVmToSecurityGroupCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Agent.SetupMSListAnswer> Handle(global::Plugin.CloudStack.Agent.SetupMSListCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Agent.SetupMSListAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Statistics.GetHostStatsAnswer> Handle(global::Plugin.CloudStack.Statistics.GetHostStatsCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Statistics.GetHostStatsAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Storage.ForgetObjectCmd command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.VmSnapshots.RevertDiskOnlyVmSnapshotAnswer> Handle(global::Plugin.CloudStack.VmSnapshots.RevertDiskOnlyVmSnapshotCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.VmSnapshots.RevertDiskOnlyVmSnapshotAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Baremetal.PrepareKickstartPxeServerCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Agent.ShutdownCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Agent.ChangeAgentAnswer> Handle(global::Plugin.CloudStack.Agent.ChangeAgentCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Agent.ChangeAgentAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Netris.NetrisAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Netris.UpdateNetrisVpcCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Netris.NetrisAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Netris.NetrisAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Netris.DeleteNetrisVnetCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Netris.NetrisAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Statistics.PerformanceMonitorAnswer> Handle(global::Plugin.CloudStack.Statistics.PerformanceMonitorCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Statistics.PerformanceMonitorAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.BrocadeVcs.CreateNetworkAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.BrocadeVcs.CreateNetworkCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.BrocadeVcs.CreateNetworkAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.FindL2GatewayServiceAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.FindL2GatewayServiceCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.FindL2GatewayServiceAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.ConsoleProxy.ConsoleProxyLoadAnswer> Handle(global::Plugin.CloudStack.ConsoleProxy.CheckConsoleProxyLoadCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.ConsoleProxy.ConsoleProxyLoadAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.UpdateTungstenLoadBalancerPoolCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.ApplyTungstenPortForwardingCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenPolicyCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenVmCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenFloatingIpPoolCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Vm.UnregisterVMCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Agent.TransferAgentCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Host.StartupAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.BrocadeVcs.StartupBrocadeVcsCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Host.StartupAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.VmSnapshots.DeleteVMSnapshotAnswer> Handle(global::Plugin.CloudStack.VmSnapshots.DeleteVMSnapshotCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.VmSnapshots.DeleteVMSnapshotAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.ManagementServer.PrepareForMaintenanceManagementServerHostCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.AddTungstenSecondaryIpAddressCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.BigSwitch.BcfAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.BigSwitch.DeleteBcfAttachmentCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.BigSwitch.BcfAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.SetupTungstenVRouterCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenServiceGroupCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Unmanaged.CheckVolumeAnswer> Handle(global::Plugin.CloudStack.Unmanaged.CheckVolumeCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Unmanaged.CheckVolumeAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.VmSnapshots.DeleteDiskOnlyVmSnapshotCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Volumes.AttachIsoAnswer> Handle(global::Plugin.CloudStack.Volumes.AttachIsoCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Volumes.AttachIsoAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.VolumeSnapshots.UpgradeSnapshotCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Vm.ScaleVmAnswer> Handle(global::Plugin.CloudStack.Vm.ScaleVmCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Vm.ScaleVmAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.ListTungstenConnectedNetworkFromLogicalRouterCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Vpn.Site2SiteVpnCfgCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Ha.FenceAnswer> Handle(global::Plugin.CloudStack.Ha.FenceCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Ha.FenceAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenPolicyCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.StoragePlugins.StorPool.StorPoolModifyStoragePoolAnswer> Handle(global::Plugin.CloudStack.StoragePlugins.StorPool.StorPoolModifyStoragePoolCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.StoragePlugins.StorPool.StorPoolModifyStoragePoolAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.NetworkPlugins.GloboDns.RemoveDomainCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Backup.CleanupKbossValidationCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Network.SetupPersistentNetworkAnswer> Handle(global::Plugin.CloudStack.Network.SetupPersistentNetworkCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Network.SetupPersistentNetworkAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.AssignTungstenFloatingIpCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Host.SetHostParamsCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Agent.SetupCertificateAnswer> Handle(global::Plugin.CloudStack.Agent.SetupCertificateCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Agent.SetupCertificateAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.UpdateTungstenLoadBalancerListenerCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Volumes.CopyCmdAnswer> Handle(global::Plugin.CloudStack.StoragePlugins.StorPool.StorPoolBackupTemplateFromSnapshotCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Volumes.CopyCmdAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.DirectDownload.SetupDirectDownloadCertificateCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.RemoveTungstenPolicyCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Unmanaged.ConvertInstanceAnswer> Handle(global::Plugin.CloudStack.Unmanaged.ConvertInstanceCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Unmanaged.ConvertInstanceAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Volumes.CheckAndRepairVolumeAnswer> Handle(global::Plugin.CloudStack.Volumes.CheckAndRepairVolumeCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Volumes.CheckAndRepairVolumeAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.OpenDaylight.ConfigureNetworkAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.OpenDaylight.ConfigureNetworkCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.OpenDaylight.ConfigureNetworkAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Router.GetDomRVersionAnswer> Handle(global::Plugin.CloudStack.Router.GetDomRVersionCmd command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Router.GetDomRVersionAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Backup.DeleteVmCheckpointCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Host.StartupAnswer> Handle(global::Plugin.CloudStack.ConsoleProxy.StartupProxyCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Host.StartupAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Network.ModifyVmNicConfigAnswer> Handle(global::Plugin.CloudStack.Network.ModifyVmNicConfigCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Network.ModifyVmNicConfigAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Migration.PrepareForMigrationAnswer> Handle(global::Plugin.CloudStack.Migration.PrepareForMigrationCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Migration.PrepareForMigrationAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Volumes.AttachAnswer> Handle(global::Plugin.CloudStack.Volumes.AttachCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Volumes.AttachAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Host.StartupAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.StartupTungstenCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Host.StartupAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.DeleteLogicalRouterPortAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.DeleteLogicalRouterPortCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.DeleteLogicalRouterPortAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.SecondaryStorage.DownloadAnswer> Handle(global::Plugin.CloudStack.SecondaryStorage.DownloadProgressCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.SecondaryStorage.DownloadAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Vm.GetVncPortAnswer> Handle(global::Plugin.CloudStack.Vm.GetVncPortCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Vm.GetVncPortAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Nsx.NsxAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Nsx.CreateOrUpdateNsxTier1NatRuleCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Nsx.NsxAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Router.DeleteIpAliasCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.GetTungstenNetworkDnsCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.BigSwitch.BcfAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.BigSwitch.UpdateBcfRouterCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.BigSwitch.BcfAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.BigSwitch.GetControllerDataAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.BigSwitch.GetControllerDataCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.BigSwitch.GetControllerDataAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Host.PingRoutingWithNwGroupsCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Host.StartupAnswer> Handle(global::Plugin.CloudStack.Baremetal.StartupExternalDhcpCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Host.StartupAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.VolumeSnapshots.RecreateCheckpointsCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.VolumeSnapshots.ConvertSnapshotAnswer> Handle(global::Plugin.CloudStack.VolumeSnapshots.ConvertSnapshotCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.VolumeSnapshots.ConvertSnapshotAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Host.StartupAnswer> Handle(global::Plugin.CloudStack.Host.StartupRoutingCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Host.StartupAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Ovs.OvsFetchInterfaceAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Ovs.OvsFetchInterfaceCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Ovs.OvsFetchInterfaceAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.ManagementServer.PropagateResourceEventCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Storage.IntroduceObjectAnswer> Handle(global::Plugin.CloudStack.Storage.IntroduceObjectCmd command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Storage.IntroduceObjectAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Extensions.GetExtensionPathChecksumCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.LoadBalancing.LoadBalancerConfigCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Nsx.NsxAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Nsx.DeleteNsxNatRuleCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Nsx.NsxAnswer>.Answer);
}

public sealed class HandlersUpTo160
{
    [Handles]
    public ValueTask<global::Plugin.CloudStack.Volumes.CopyCmdAnswer> Handle(global::Plugin.CloudStack.StoragePlugins.StorPool.StorPoolDownloadTemplateCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Volumes.CopyCmdAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.DeleteLogicalSwitchAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.DeleteLogicalSwitchCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.DeleteLogicalSwitchAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.BigSwitch.BcfAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.BigSwitch.DeleteBcfSegmentCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.BigSwitch.BcfAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Router.SetSourceNatAnswer> Handle(global::Plugin.CloudStack.Router.SetSourceNatCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Router.SetSourceNatAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.SecondaryStorage.ListVolumeAnswer> Handle(global::Plugin.CloudStack.SecondaryStorage.ListVolumeCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.SecondaryStorage.ListVolumeAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenFloatingIpPoolCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.CreateLogicalRouterAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.CreateLogicalRouterCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.CreateLogicalRouterAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.SecurityGroups.SecurityGroupRuleAnswer> Handle(global::Plugin.CloudStack.SecurityGroups.SecurityGroupRulesCmd command, CommandContext context) => new(Ok<global::Plugin.CloudStack.SecurityGroups.SecurityGroupRuleAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.NetworkPlugins.Ovs.OvsDestroyTunnelCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Storage.DeleteStoragePoolCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenLoadBalancerListenerCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Host.PingAnswer> Handle(global::Plugin.CloudStack.SecondaryStorage.PingStorageCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Host.PingAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.ListTungstenFirewallPolicyCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenNetworkLoadbalancerCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.SecurityGroups.NetworkRulesSystemVmCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Reconciliation.ReconcileMigrateAnswer> Handle(global::Plugin.CloudStack.Reconciliation.ReconcileMigrateCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Reconciliation.ReconcileMigrateAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.NetworkPlugins.BigSwitch.CacheBcfTopologyCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.SystemVm.PrepareFilesAnswer> Handle(global::Plugin.CloudStack.SystemVm.PrepareFilesCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.SystemVm.PrepareFilesAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Nsx.NsxAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Nsx.DeleteNsxDistributedFirewallRulesCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Nsx.NsxAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Baremetal.PrepareCreateTemplateCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Extensions.CleanupExtensionFilesCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.NetworkPlugins.GloboDns.CreateOrUpdateRecordAndReverseCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Migration.MigrateWithStorageReceiveAnswer> Handle(global::Plugin.CloudStack.Migration.MigrateWithStorageReceiveCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Migration.MigrateWithStorageReceiveAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Host.PingRoutingWithOvsCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.GetTungstenFloatingIpsCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Statistics.GetVolumeStatAnswer> Handle(global::Plugin.CloudStack.Statistics.GetVolumeStatCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Statistics.GetVolumeStatAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenTagCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Router.DhcpEntryCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Backup.CompressBackupCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.LoadBalancing.HealthCheckLBConfigAnswer> Handle(global::Plugin.CloudStack.LoadBalancing.HealthCheckLBConfigCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.LoadBalancing.HealthCheckLBConfigAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.DirectDownload.RevokeDirectDownloadCertificateCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.DirectDownload.DirectDownloadAnswer> Handle(global::Plugin.CloudStack.DirectDownload.MetalinkDirectDownloadCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.DirectDownload.DirectDownloadAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenFirewallRuleCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenAddressGroupCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Ovs.OvsCreateGreTunnelAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Ovs.OvsCreateGreTunnelCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Ovs.OvsCreateGreTunnelAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.UpdateTungstenLoadBalancerHealthMonitorCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Router.VmDataCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Ha.CheckOnHostAnswer> Handle(global::Plugin.CloudStack.Ha.CheckOnHostCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Ha.CheckOnHostAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.ListTungstenNicCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenRoutingLogicalRouterCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Backup.PrepareValidationCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenNetworkCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Host.StartupAnswer> Handle(global::Plugin.CloudStack.Baremetal.StartupPxeServerCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Host.StartupAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Host.SetupAnswer> Handle(global::Plugin.CloudStack.Host.SetupCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Host.SetupAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Extensions.GetExternalConsoleAnswer> Handle(global::Plugin.CloudStack.Extensions.GetExternalConsoleCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Extensions.GetExternalConsoleAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.OpenDaylight.ConfigurePortAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.OpenDaylight.ConfigurePortCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.OpenDaylight.ConfigurePortAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenNetworkPolicyCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Extensions.ExtensionRoutingUpdateCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenApplicationPolicySetCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.BrocadeVcs.AssociateMacToNetworkAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.BrocadeVcs.AssociateMacToNetworkCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.BrocadeVcs.AssociateMacToNetworkAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenLogicalRouterCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Router.SetBgpPeersAnswer> Handle(global::Plugin.CloudStack.Router.SetBgpPeersCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Router.SetBgpPeersAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Vm.GetHypervisorGuestOsNamesAnswer> Handle(global::Plugin.CloudStack.Vm.GetHypervisorGuestOsNamesCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Vm.GetHypervisorGuestOsNamesAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Host.CheckNetworkAnswer> Handle(global::Plugin.CloudStack.Host.CheckNetworkCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Host.CheckNetworkAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.BigSwitch.BcfAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.BigSwitch.GetControllerHostsCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.BigSwitch.BcfAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Network.ReplugNicAnswer> Handle(global::Plugin.CloudStack.Network.ReplugNicCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Network.ReplugNicAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.ConfigureSharedNetworkVlanIdAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.ConfigureSharedNetworkVlanIdCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.ConfigureSharedNetworkVlanIdAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.ConfigureSharedNetworkUuidAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.ConfigureSharedNetworkUuidCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.ConfigureSharedNetworkUuidAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenDomainCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Migration.PreMigrationCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);
}

public sealed class HandlersUpTo1000
{
    [Handles]
    public ValueTask<global::Plugin.CloudStack.Statistics.GetVolumeStatsAnswer> Handle(global::Plugin.CloudStack.Statistics.GetVolumeStatsCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Statistics.GetVolumeStatsAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Router.IpAssocAnswer> Handle(global::Plugin.CloudStack.Router.IpAssocVpcCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Router.IpAssocAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Network.PvlanSetupCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.UpdateTungstenVrouterConfigCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenServiceGroupCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.ApplyTungstenNetworkPolicyCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Extensions.PrepareExternalProvisioningAnswer> Handle(global::Plugin.CloudStack.Extensions.PrepareExternalProvisioningCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Extensions.PrepareExternalProvisioningAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.VmSnapshots.RestoreVMSnapshotAnswer> Handle(global::Plugin.CloudStack.VmSnapshots.RestoreVMSnapshotCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.VmSnapshots.RestoreVMSnapshotAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Templates.PrimaryStorageDownloadAnswer> Handle(global::Plugin.CloudStack.Templates.PrimaryStorageDownloadCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Templates.PrimaryStorageDownloadAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenDefaultProjectCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Router.CheckRouterAnswer> Handle(global::Plugin.CloudStack.Router.CheckRouterCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Router.CheckRouterAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.DirectDownload.DirectDownloadAnswer> Handle(global::Plugin.CloudStack.DirectDownload.HttpDirectDownloadCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.DirectDownload.DirectDownloadAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Firewall.SetPortForwardingRulesAnswer> Handle(global::Plugin.CloudStack.Firewall.SetPortForwardingRulesVpcCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Firewall.SetPortForwardingRulesAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.ListTungstenVmCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.ConsoleProxy.AllowConsoleAccessCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Nsx.NsxAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Nsx.CreateNsxPortForwardRuleCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Nsx.NsxAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.NetworkPlugins.GloboDns.SignInCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.SetTungstenNetworkGatewayCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Backup.FinalizeImageTransferCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenFirewallPolicyCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Router.GetRouterAlertsAnswer> Handle(global::Plugin.CloudStack.Router.GetRouterAlertsCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Router.GetRouterAlertsAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Volumes.PrepareOVAPackingCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Vpn.VpnUsersCfgCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Storage.PrepareOCFS2NodesCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Firewall.SetFirewallRulesAnswer> Handle(global::Plugin.CloudStack.Firewall.SetFirewallRulesCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Firewall.SetFirewallRulesAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Vm.ClusterVMMetaDataSyncAnswer> Handle(global::Plugin.CloudStack.Vm.ClusterVMMetaDataSyncCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Vm.ClusterVMMetaDataSyncAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Backup.PrepareForBackupRestorationCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.ListTungstenServiceGroupCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Unmanaged.CheckConvertInstanceAnswer> Handle(global::Plugin.CloudStack.Unmanaged.CheckConvertInstanceCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Unmanaged.CheckConvertInstanceAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.BigSwitch.BcfAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.BigSwitch.CreateBcfRouterInterfaceCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.BigSwitch.BcfAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Storage.ModifyStoragePoolAnswer> Handle(global::Plugin.CloudStack.Storage.ModifyStoragePoolCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Storage.ModifyStoragePoolAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.SecondaryStorage.SecStorageSetupAnswer> Handle(global::Plugin.CloudStack.SecondaryStorage.SecStorageSetupCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.SecondaryStorage.SecStorageSetupAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.NetworkPlugins.Ovs.OvsVpcPhysicalTopologyConfigCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.VolumeSnapshots.ManageSnapshotAnswer> Handle(global::Plugin.CloudStack.VolumeSnapshots.ManageSnapshotCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.VolumeSnapshots.ManageSnapshotAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.SecondaryStorage.UploadStatusAnswer> Handle(global::Plugin.CloudStack.SecondaryStorage.UploadStatusCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.SecondaryStorage.UploadStatusAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Backup.RestoreKbossBackupAnswer> Handle(global::Plugin.CloudStack.Backup.RestoreKbossBackupCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Backup.RestoreKbossBackupAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.RemoveTungstenPolicyRuleCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Network.UnregisterNicCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.OpenDaylight.DestroyNetworkAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.OpenDaylight.DestroyNetworkCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.OpenDaylight.DestroyNetworkAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Vm.AttachOrDettachConfigDriveCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Ovs.OvsCreateTunnelAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Ovs.OvsCreateTunnelCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Ovs.OvsCreateTunnelAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Host.ReadyAnswer> Handle(global::Plugin.CloudStack.Host.ReadyCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Host.ReadyAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Netris.NetrisAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Netris.CreateOrUpdateNetrisLoadBalancerRuleCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Netris.NetrisAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.BrocadeVcs.DisassociateMacFromNetworkAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.BrocadeVcs.DisassociateMacFromNetworkCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.BrocadeVcs.DisassociateMacFromNetworkAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Unmanaged.CopyRemoteVolumeAnswer> Handle(global::Plugin.CloudStack.Unmanaged.CopyRemoteVolumeCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Unmanaged.CopyRemoteVolumeAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Nsx.NsxAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Nsx.DeleteNsxSegmentCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Nsx.NsxAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.RemoveTungstenNetworkGatewayFromLogicalRouterCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Volumes.CopyCmdAnswer> Handle(global::Plugin.CloudStack.StoragePlugins.StorPool.StorPoolCopyVolumeToSecondaryCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Volumes.CopyCmdAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Migration.MigrateVmToPoolAnswer> Handle(global::Plugin.CloudStack.Migration.MigrateVmToPoolCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Migration.MigrateVmToPoolAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Baremetal.PreparePxeServerAnswer> Handle(global::Plugin.CloudStack.Baremetal.PreparePxeServerCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Baremetal.PreparePxeServerAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.GetTungstenSecurityGroupCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Vpn.RemoteAccessVpnCfgCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Volumes.CreateVolumeOVACommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.BigSwitch.BcfAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.BigSwitch.DeleteBcfStaticNatCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.BigSwitch.BcfAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.OpenDaylight.AddHypervisorAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.OpenDaylight.AddHypervisorCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.OpenDaylight.AddHypervisorAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Volumes.CreateVolumeFromSnapshotAnswer> Handle(global::Plugin.CloudStack.Volumes.CreateVolumeFromSnapshotCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Volumes.CreateVolumeFromSnapshotAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Unmanaged.CleanupConvertedInstanceDisksCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.AddTungstenNetworkGatewayToLogicalRouterCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.ConsoleProxy.ConsoleProxyLoadAnswer> Handle(global::Plugin.CloudStack.ConsoleProxy.WatchConsoleProxyLoadCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.ConsoleProxy.ConsoleProxyLoadAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.ConfigurePublicIpsOnLogicalRouterAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.ConfigurePublicIpsOnLogicalRouterCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.ConfigurePublicIpsOnLogicalRouterAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.SecondaryStorage.DeleteEntityDownloadURLCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.OpenDaylight.DestroyPortAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.OpenDaylight.DestroyPortCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.OpenDaylight.DestroyPortAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Agent.PostCertificateRenewalCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Network.UpdateVmNicAnswer> Handle(global::Plugin.CloudStack.Network.UpdateVmNicCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Network.UpdateVmNicAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Templates.CreatePrivateTemplateAnswer> Handle(global::Plugin.CloudStack.Templates.CreatePrivateTemplateFromSnapshotCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Templates.CreatePrivateTemplateAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.SecondaryStorage.MigrateBetweenSecondaryStoragesCommandAnswer> Handle(global::Plugin.CloudStack.SecondaryStorage.MigrateBackupsBetweenSecondaryStoragesCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.SecondaryStorage.MigrateBetweenSecondaryStoragesCommandAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Statistics.GetVmDiskStatsAnswer> Handle(global::Plugin.CloudStack.Statistics.GetVmDiskStatsCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Statistics.GetVmDiskStatsAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Host.StartupAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Netris.StartupNetrisCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Host.StartupAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Netris.NetrisAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Netris.SetupNetrisPublicRangeCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Netris.NetrisAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Ha.CheckStateCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.AddTungstenNetworkSubnetCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.SecondaryStorage.CreateEntityDownloadURLAnswer> Handle(global::Plugin.CloudStack.SecondaryStorage.CreateEntityDownloadURLCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.SecondaryStorage.CreateEntityDownloadURLAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Volumes.DettachAnswer> Handle(global::Plugin.CloudStack.Volumes.DettachCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Volumes.DettachAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.VolumeSnapshots.QuerySnapshotZoneCopyAnswer> Handle(global::Plugin.CloudStack.VolumeSnapshots.QuerySnapshotZoneCopyCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.VolumeSnapshots.QuerySnapshotZoneCopyAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Nsx.NsxAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Nsx.DeleteNsxLoadBalancerRuleCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Nsx.NsxAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Host.StartupAnswer> Handle(global::Plugin.CloudStack.ExternalDevices.StartupTrafficMonitorCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Host.StartupAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Unmanaged.ImportConvertedInstanceAnswer> Handle(global::Plugin.CloudStack.Unmanaged.ImportConvertedInstanceCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Unmanaged.ImportConvertedInstanceAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.SystemVm.DiagnosticsAnswer> Handle(global::Plugin.CloudStack.SystemVm.DiagnosticsCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.SystemVm.DiagnosticsAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Router.DnsMasqConfigCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenFirewallRuleCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Netris.NetrisAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Netris.DeleteNetrisNatRuleCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Netris.NetrisAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.BigSwitch.BcfAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.BigSwitch.CreateBcfSegmentCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.BigSwitch.BcfAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Storage.ListDataStoreObjectsAnswer> Handle(global::Plugin.CloudStack.Storage.ListDataStoreObjectsCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Storage.ListDataStoreObjectsAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Volumes.CreateAnswer> Handle(global::Plugin.CloudStack.Volumes.CreateCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Volumes.CreateAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.ConsoleProxy.ConsoleAccessAuthenticationAnswer> Handle(global::Plugin.CloudStack.ConsoleProxy.ConsoleAccessAuthenticationCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.ConsoleProxy.ConsoleAccessAuthenticationAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.GetTungstenNatIpCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.DeleteLogicalRouterAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.DeleteLogicalRouterCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.DeleteLogicalRouterAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Netris.NetrisAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Netris.CreateOrUpdateNetrisNatCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Netris.NetrisAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.StoragePlugins.StorPool.StorPoolSetVolumeEncryptionAnswer> Handle(global::Plugin.CloudStack.StoragePlugins.StorPool.StorPoolSetVolumeEncryptionCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.StoragePlugins.StorPool.StorPoolSetVolumeEncryptionAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.BigSwitch.BcfAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.BigSwitch.CreateBcfRouterCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.BigSwitch.BcfAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.RemoveTungstenSecondaryIpAddressCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Storage.CreatePrimaryDataStoreCmd command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Unmanaged.GetVolumesOnStorageAnswer> Handle(global::Plugin.CloudStack.Unmanaged.GetVolumesOnStorageCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Unmanaged.GetVolumesOnStorageAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.ConfigureStaticNatRulesOnLogicalRouterAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.ConfigureStaticNatRulesOnLogicalRouterCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.ConfigureStaticNatRulesOnLogicalRouterAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.VolumeSnapshots.RevertSnapshotCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenVirtualMachineCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.GetTungstenFabricNetworkCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Templates.ComputeChecksumCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.FindLogicalRouterPortAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.FindLogicalRouterPortCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.FindLogicalRouterPortAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.VmSnapshots.CreateDiskOnlyVmSnapshotAnswer> Handle(global::Plugin.CloudStack.VmSnapshots.CreateDiskOnlyVmSnapshotCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.VmSnapshots.CreateDiskOnlyVmSnapshotAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Router.ManageServiceCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenAddressGroupCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Netris.NetrisAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Netris.CreateOrUpdateNetrisACLCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Netris.NetrisAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.ListTungstenPolicyCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Vm.GetVmVncTicketAnswer> Handle(global::Plugin.CloudStack.Vm.GetVmVncTicketCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Vm.GetVmVncTicketAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.UpdateTungstenDefaultSecurityGroupCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.SecondaryStorage.SecStorageFirewallCfgCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenFloatingIpCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Storage.ModifyTargetsAnswer> Handle(global::Plugin.CloudStack.Storage.ModifyTargetsCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Storage.ModifyTargetsAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.ListTungstenPolicyRuleCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Unmanaged.GetRemoteVmsAnswer> Handle(global::Plugin.CloudStack.Unmanaged.GetRemoteVmsCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Unmanaged.GetRemoteVmsAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenFirewallPolicyCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Netris.NetrisAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Netris.CreateNetrisACLCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Netris.NetrisAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Vpn.CheckS2SVpnConnectionsAnswer> Handle(global::Plugin.CloudStack.Vpn.CheckS2SVpnConnectionsCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Vpn.CheckS2SVpnConnectionsAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Agent.AgentControlAnswer> Handle(global::Plugin.CloudStack.ConsoleProxy.ConsoleProxyLoadReportCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Agent.AgentControlAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Backup.StartBackupAnswer> Handle(global::Plugin.CloudStack.Backup.StartBackupCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Backup.StartBackupAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Backup.StopNBDServerCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.ListTungstenRoutingLogicalRouterCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenApplicationPolicySetCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Migration.MigrateWithStorageCompleteAnswer> Handle(global::Plugin.CloudStack.Migration.MigrateWithStorageCompleteCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Migration.MigrateWithStorageCompleteAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Volumes.CreateObjectAnswer> Handle(global::Plugin.CloudStack.Volumes.CreateObjectCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Volumes.CreateObjectAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Backup.ValidateKbossVmAnswer> Handle(global::Plugin.CloudStack.Backup.ValidateKbossVmCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Backup.ValidateKbossVmAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Agent.CancelCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Extensions.RunCustomActionAnswer> Handle(global::Plugin.CloudStack.Extensions.RunCustomActionCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Extensions.RunCustomActionAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.VmSnapshots.RevertToVMSnapshotAnswer> Handle(global::Plugin.CloudStack.VmSnapshots.RevertToVMSnapshotCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.VmSnapshots.RevertToVMSnapshotAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Vm.FreezeThawVMAnswer> Handle(global::Plugin.CloudStack.Vm.FreezeThawVMCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Vm.FreezeThawVMAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Gpu.GetGPUStatsAnswer> Handle(global::Plugin.CloudStack.Gpu.GetGPUStatsCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Gpu.GetGPUStatsAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.LoadBalancing.GlobalLoadBalancerConfigAnswer> Handle(global::Plugin.CloudStack.LoadBalancing.GlobalLoadBalancerConfigCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.LoadBalancing.GlobalLoadBalancerConfigAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.DirectDownload.DirectDownloadAnswer> Handle(global::Plugin.CloudStack.DirectDownload.NfsDirectDownloadCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.DirectDownload.DirectDownloadAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Vm.RebootAnswer> Handle(global::Plugin.CloudStack.Router.RebootRouterCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Vm.RebootAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Volumes.CopyCmdAnswer> Handle(global::Plugin.CloudStack.StoragePlugins.StorPool.StorPoolBackupSnapshotCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Volumes.CopyCmdAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Volumes.CopyCmdAnswer> Handle(global::Plugin.CloudStack.StoragePlugins.Linstor.LinstorRevertBackupSnapshotCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Volumes.CopyCmdAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Network.CleanupPersistentNetworkResourceAnswer> Handle(global::Plugin.CloudStack.Network.CleanupPersistentNetworkResourceCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Network.CleanupPersistentNetworkResourceAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.GetTungstenPolicyCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.SystemVm.PatchSystemVmAnswer> Handle(global::Plugin.CloudStack.SystemVm.PatchSystemVmCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.SystemVm.PatchSystemVmAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Nsx.NsxAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Nsx.CreateNsxLoadBalancerRuleCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Nsx.NsxAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenTagTypeCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Router.SetMonitorServiceCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.SystemVm.CheckSshAnswer> Handle(global::Plugin.CloudStack.SystemVm.CheckSshCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.SystemVm.CheckSshAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.ManagementServer.CancelShutdownManagementServerHostCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Storage.UnprepareStorageClientAnswer> Handle(global::Plugin.CloudStack.Storage.UnprepareStorageClientCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Storage.UnprepareStorageClientAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Volumes.ResizeVolumeAnswer> Handle(global::Plugin.CloudStack.StoragePlugins.StorPool.StorPoolResizeVolumeCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Volumes.ResizeVolumeAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Nsx.NsxAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Nsx.CreateNsxTier1GatewayCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Nsx.NsxAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.NetworkPlugins.CiscoVnmc.CleanupLogicalEdgeFirewallCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.ListTungstenNetworkCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenVmInterfaceCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.ConfigurePortForwardingRulesOnLogicalRouterAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.ConfigurePortForwardingRulesOnLogicalRouterCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.ConfigurePortForwardingRulesOnLogicalRouterAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenObjectCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.ClearTungstenNetworkGatewayCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Netris.NetrisAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Netris.DeleteNetrisACLCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Netris.NetrisAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Netris.NetrisAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Netris.ReleaseNatIpCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Netris.NetrisAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.CreateLogicalSwitchPortAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.CreateLogicalSwitchPortCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.CreateLogicalSwitchPortAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenProjectCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Router.CreateIpAliasCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Router.SetStaticRouteAnswer> Handle(global::Plugin.CloudStack.Router.SetStaticRouteCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Router.SetStaticRouteAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.ExternalDevices.DirectNetworkUsageAnswer> Handle(global::Plugin.CloudStack.ExternalDevices.DirectNetworkUsageCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.ExternalDevices.DirectNetworkUsageAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Extensions.PrepareExtensionPathCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Agent.BadCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Host.StartupAnswer> Handle(global::Plugin.CloudStack.ExternalDevices.StartupExternalLoadBalancerCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Host.StartupAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Host.ModifySshKeysCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Nsx.NsxAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Nsx.DeleteNsxTier1GatewayCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Nsx.NsxAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenTagTypeCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.NetworkPlugins.CiscoVnmc.AssociateAsaWithLogicalEdgeFirewallCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Reconciliation.ReconcileCopyAnswer> Handle(global::Plugin.CloudStack.Reconciliation.ReconcileCopyCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Reconciliation.ReconcileCopyAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Network.GetVmConfigAnswer> Handle(global::Plugin.CloudStack.Network.GetVmConfigCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Network.GetVmConfigAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.DirectDownload.DirectDownloadAnswer> Handle(global::Plugin.CloudStack.DirectDownload.HttpsDirectDownloadCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.DirectDownload.DirectDownloadAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Vm.CheckVirtualMachineAnswer> Handle(global::Plugin.CloudStack.Vm.CheckVirtualMachineCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Vm.CheckVirtualMachineAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.BigSwitch.BcfAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.BigSwitch.UpdateBcfAttachmentCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.BigSwitch.BcfAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Statistics.GetVmStatsAnswer> Handle(global::Plugin.CloudStack.Statistics.GetVmStatsCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Statistics.GetVmStatsAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Netris.NetrisAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Netris.CreateNetrisVpcCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Netris.NetrisAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Agent.SetupKeystoreAnswer> Handle(global::Plugin.CloudStack.Agent.SetupKeyStoreCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Agent.SetupKeystoreAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Router.BumpUpPriorityCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Host.StartupAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.BigSwitch.StartupBigSwitchBcfCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Host.StartupAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.NetworkPlugins.GloboDns.RemoveRecordCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Volumes.ResignatureAnswer> Handle(global::Plugin.CloudStack.Volumes.ResignatureCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Volumes.ResignatureAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.NetworkPlugins.Ovs.OvsDeleteFlowCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Host.StartupAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Nsx.StartupNsxCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Host.StartupAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.FindLogicalSwitchPortAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.FindLogicalSwitchPortCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.FindLogicalSwitchPortAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Host.StartupAnswer> Handle(global::Plugin.CloudStack.SecondaryStorage.StartupSecondaryStorageCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Host.StartupAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenRoutingLogicalRouterCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.VolumeSnapshots.ValidateSnapshotAnswer> Handle(global::Plugin.CloudStack.VolumeSnapshots.ValidateSnapshotCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.VolumeSnapshots.ValidateSnapshotAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Storage.CreateStoragePoolCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Router.SavePasswordCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.BigSwitch.BcfAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.BigSwitch.CreateBcfAttachmentCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.BigSwitch.BcfAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Router.GetRouterMonitorResultsAnswer> Handle(global::Plugin.CloudStack.Router.GetRouterMonitorResultsCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Router.GetRouterMonitorResultsAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Unmanaged.UnmanageInstanceAnswer> Handle(global::Plugin.CloudStack.Unmanaged.UnmanageInstanceCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Unmanaged.UnmanageInstanceAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Vm.HandleConfigDriveIsoAnswer> Handle(global::Plugin.CloudStack.Vm.HandleConfigDriveIsoCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Vm.HandleConfigDriveIsoAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Network.PlugNicAnswer> Handle(global::Plugin.CloudStack.Network.PlugNicCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Network.PlugNicAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.UpdateTungstenLoadbalancerSslCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.ListTungstenApplicationPolicySetCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Firewall.SetNetworkACLAnswer> Handle(global::Plugin.CloudStack.Firewall.SetNetworkACLCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Firewall.SetNetworkACLAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Vm.CheckGuestOsMappingAnswer> Handle(global::Plugin.CloudStack.Vm.CheckGuestOsMappingCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Vm.CheckGuestOsMappingAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.ListTungstenFirewallRuleCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.SecondaryStorage.DownloadAnswer> Handle(global::Plugin.CloudStack.SecondaryStorage.DownloadCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.SecondaryStorage.DownloadAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Router.NetworkUsageAnswer> Handle(global::Plugin.CloudStack.Router.NetworkUsageCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Router.NetworkUsageAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Host.RollingMaintenanceAnswer> Handle(global::Plugin.CloudStack.Host.RollingMaintenanceCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Host.RollingMaintenanceAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Agent.ScheduleHostScanTaskCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.UpdateTungstenLoadBalancerMemberCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.VolumeSnapshots.SnapshotAndCopyAnswer> Handle(global::Plugin.CloudStack.VolumeSnapshots.SnapshotAndCopyCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.VolumeSnapshots.SnapshotAndCopyAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Backup.CreateImageTransferAnswer> Handle(global::Plugin.CloudStack.Backup.CreateImageTransferCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Backup.CreateImageTransferAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.ListTungstenTagCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.BigSwitch.BcfAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.BigSwitch.SyncBcfTopologyCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.BigSwitch.BcfAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenNetworkPolicyCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Nsx.NsxAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Nsx.CreateNsxStaticNatCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Nsx.NsxAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Storage.ClvmLockTransferAnswer> Handle(global::Plugin.CloudStack.Storage.ClvmLockTransferCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Storage.ClvmLockTransferAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.NetworkPlugins.GloboDns.CreateOrUpdateDomainCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.LoadBalancing.CreateLoadBalancerApplianceAnswer> Handle(global::Plugin.CloudStack.LoadBalancing.CreateLoadBalancerApplianceCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.LoadBalancing.CreateLoadBalancerApplianceAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Migration.MigrateVolumeAnswer> Handle(global::Plugin.CloudStack.Migration.MigrateVolumeCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Migration.MigrateVolumeAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Network.UnPlugNicAnswer> Handle(global::Plugin.CloudStack.Network.UnPlugNicCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Network.UnPlugNicAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.NetworkPlugins.Ovs.OvsDestroyBridgeCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.AddTungstenPolicyRuleCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Ovs.OvsSetTagAndFlowAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Ovs.OvsSetTagAndFlowCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Ovs.OvsSetTagAndFlowAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.SecurityGroups.NetworkRulesVmSecondaryIpCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Router.SetupGuestNetworkCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.NetworkPlugins.CiscoVnmc.ConfigureNexusVsmForAsaCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Volumes.SyncVolumePathAnswer> Handle(global::Plugin.CloudStack.Volumes.SyncVolumePathCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Volumes.SyncVolumePathAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Vm.CleanupVMCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Volumes.CreateVolumeFromVMSnapshotAnswer> Handle(global::Plugin.CloudStack.Volumes.CreateVolumeFromVMSnapshotCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Volumes.CreateVolumeFromVMSnapshotAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.DirectDownload.CheckUrlAnswer> Handle(global::Plugin.CloudStack.DirectDownload.CheckUrlCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.DirectDownload.CheckUrlAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Baremetal.IpmiBootorResetCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Storage.AttachPrimaryDataStoreAnswer> Handle(global::Plugin.CloudStack.Storage.AttachPrimaryDataStoreCmd command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Storage.AttachPrimaryDataStoreAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Host.StartupAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Nsx.StartupNsxApiCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Host.StartupAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.SystemVm.CopyToSecondaryStorageAnswer> Handle(global::Plugin.CloudStack.SystemVm.CopyToSecondaryStorageCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.SystemVm.CopyToSecondaryStorageAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Router.LoadRouterHealthChecksConfigCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Netris.NetrisAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Netris.UpdateNetrisVnetCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Netris.NetrisAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Agent.MigrateAgentConnectionAnswer> Handle(global::Plugin.CloudStack.Agent.MigrateAgentConnectionCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Agent.MigrateAgentConnectionAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenDomainCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Host.UpdateHostPasswordCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.SystemVm.DeleteFileInVrCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Netris.NetrisAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Netris.CreateNetrisVnetCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Netris.NetrisAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.ManagementServer.TriggerShutdownManagementServerHostCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Vm.StopAnswer> Handle(global::Plugin.CloudStack.Vm.StopCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Vm.StopAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Ha.PingTestCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.BrocadeVcs.DeleteNetworkAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.BrocadeVcs.DeleteNetworkCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.BrocadeVcs.DeleteNetworkAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Netris.NetrisAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Netris.DeleteNetrisStaticRouteCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Netris.NetrisAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Statistics.GetStorageStatsAnswer> Handle(global::Plugin.CloudStack.Statistics.GetStorageStatsCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Statistics.GetStorageStatsAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Volumes.CopyCmdAnswer> Handle(global::Plugin.CloudStack.StoragePlugins.StorPool.StorPoolDownloadVolumeCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Volumes.CopyCmdAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.LoadBalancing.GetAutoScaleMetricsAnswer> Handle(global::Plugin.CloudStack.LoadBalancing.GetAutoScaleMetricsCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.LoadBalancing.GetAutoScaleMetricsAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Backup.TakeKbossBackupAnswer> Handle(global::Plugin.CloudStack.Backup.TakeKbossBackupCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Backup.TakeKbossBackupAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.ConsoleProxy.StartConsoleProxyAgentHttpHandlerCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Vm.StartAnswer> Handle(global::Plugin.CloudStack.Vm.StartCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Vm.StartAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.UpdateTungstenLoadbalancerStatsCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Backup.StartNBDServerAnswer> Handle(global::Plugin.CloudStack.Backup.StartNBDServerCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Backup.StartNBDServerAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.BigSwitch.BcfAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.BigSwitch.CreateBcfStaticNatCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.BigSwitch.BcfAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Router.UpdateNetworkCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.SecurityGroups.CleanupNetworkRulesCmd command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Vm.GetVmIpAddressCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Reconciliation.ReconcileMigrateVolumeAnswer> Handle(global::Plugin.CloudStack.Reconciliation.ReconcileMigrateVolumeCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Reconciliation.ReconcileMigrateVolumeAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Netris.NetrisAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Netris.DeleteNetrisVpcCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Netris.NetrisAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Kubernetes.HandleCksIsoCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Backup.FinalizeBackupCompressionCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Baremetal.IpmISetBootDevCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.ListTungstenAddressGroupCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Host.StartupAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.OpenDaylight.StartupOpenDaylightControllerCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Host.StartupAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenProjectCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.VolumeSnapshots.BackupSnapshotAnswer> Handle(global::Plugin.CloudStack.VolumeSnapshots.BackupSnapshotCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.VolumeSnapshots.BackupSnapshotAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Migration.MigrateWithStorageSendAnswer> Handle(global::Plugin.CloudStack.Migration.MigrateWithStorageSendCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Migration.MigrateWithStorageSendAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Volumes.CopyVolumeAnswer> Handle(global::Plugin.CloudStack.Volumes.CopyVolumeCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Volumes.CopyVolumeAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenNetworkCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.SecondaryStorage.SecStorageVMSetupCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Volumes.DestroyCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.ApplyTungstenTagCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.RemoveTungstenNetworkSubnetCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Volumes.CopyCmdAnswer> Handle(global::Plugin.CloudStack.StoragePlugins.Linstor.LinstorBackupSnapshotCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Volumes.CopyCmdAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.RemoveTungstenVmFromSecurityGroupCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenSecurityGroupCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.VmSnapshots.MergeDiskOnlyVmSnapshotCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Nsx.NsxAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Nsx.CreateNsxDhcpRelayConfigCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Nsx.NsxAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.LoadBalancing.DestroyLoadBalancerApplianceAnswer> Handle(global::Plugin.CloudStack.LoadBalancing.DestroyLoadBalancerApplianceCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.LoadBalancing.DestroyLoadBalancerApplianceAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Backup.BackupStorageStatsAnswer> Handle(global::Plugin.CloudStack.Backup.GetBackupStorageStatsCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Backup.BackupStorageStatsAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.DeleteLogicalSwitchPortAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.DeleteLogicalSwitchPortCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.DeleteLogicalSwitchPortAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Storage.GetStoragePoolCapabilitiesAnswer> Handle(global::Plugin.CloudStack.Storage.GetStoragePoolCapabilitiesCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Storage.GetStoragePoolCapabilitiesAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Backup.ConsolidateVolumesAnswer> Handle(global::Plugin.CloudStack.Backup.ConsolidateVolumesCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Backup.ConsolidateVolumesAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Backup.TakeBackupHashCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Host.ValidateVcenterDetailsCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.ReleaseTungstenFloatingIpCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Firewall.SetStaticNatRulesAnswer> Handle(global::Plugin.CloudStack.Firewall.SetStaticNatRulesCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Firewall.SetStaticNatRulesAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Netris.NetrisAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Netris.DeleteNetrisLoadBalancerRuleCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Netris.NetrisAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.UpdateLogicalSwitchPortAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.UpdateLogicalSwitchPortCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.UpdateLogicalSwitchPortAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.ManagementServer.CancelMaintenanceManagementServerHostCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Storage.PrepareStorageClientAnswer> Handle(global::Plugin.CloudStack.Storage.PrepareStorageClientCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Storage.PrepareStorageClientAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenLoadBalancerCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Unmanaged.GetUnmanagedInstancesAnswer> Handle(global::Plugin.CloudStack.Unmanaged.GetUnmanagedInstancesCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Unmanaged.GetUnmanagedInstancesAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.RemoveTungstenSecurityGroupRuleCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Router.AggregationControlCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Host.MaintainAnswer> Handle(global::Plugin.CloudStack.Host.MaintainCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Host.MaintainAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.ExternalDevices.ExternalNetworkResourceUsageAnswer> Handle(global::Plugin.CloudStack.ExternalDevices.ExternalNetworkResourceUsageCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.ExternalDevices.ExternalNetworkResourceUsageAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenSecurityGroupCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Storage.CheckDataStoreStoragePolicyComplianceCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.CreateTungstenTagCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Volumes.MoveVolumeCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Ha.CheckVMActivityOnStoragePoolCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.VolumeSnapshots.DeleteSnapshotsDirCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.SecondaryStorage.ListTemplateAnswer> Handle(global::Plugin.CloudStack.SecondaryStorage.ListTemplateCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.SecondaryStorage.ListTemplateAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Firewall.SetIpv6FirewallRulesAnswer> Handle(global::Plugin.CloudStack.Firewall.SetIpv6FirewallRulesCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Firewall.SetIpv6FirewallRulesAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.NetworkPlugins.Ovs.OvsVpcRoutingPolicyConfigCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.RemoveTungstenTagCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.Abstractions.Answer> Handle(global::Plugin.CloudStack.Volumes.DeleteCommand command, CommandContext context) => new(Ok<global::Plugin.Abstractions.Answer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.VmSnapshots.CreateVMSnapshotAnswer> Handle(global::Plugin.CloudStack.VmSnapshots.CreateVMSnapshotCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.VmSnapshots.CreateVMSnapshotAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Templates.CreatePrivateTemplateAnswer> Handle(global::Plugin.CloudStack.Templates.CreatePrivateTemplateFromVolumeCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Templates.CreatePrivateTemplateAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Migration.MigrateWithStorageAnswer> Handle(global::Plugin.CloudStack.Migration.MigrateWithStorageCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Migration.MigrateWithStorageAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Backup.CleanupKbossBackupErrorAnswer> Handle(global::Plugin.CloudStack.Backup.CleanupKbossBackupErrorCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Backup.CleanupKbossBackupErrorAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.ListTungstenTagTypeCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Host.CheckHealthAnswer> Handle(global::Plugin.CloudStack.Host.CheckHealthCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Host.CheckHealthAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Backup.BackupAnswer> Handle(global::Plugin.CloudStack.Backup.RestoreBackupCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Backup.BackupAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Templates.GetDatadisksAnswer> Handle(global::Plugin.CloudStack.Templates.GetDatadisksCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Templates.GetDatadisksAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Tungsten.DeleteTungstenVRouterPortCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.NetworkPlugins.Tungsten.TungstenAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Backup.StopBackupAnswer> Handle(global::Plugin.CloudStack.Backup.StopBackupCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Backup.StopBackupAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Host.StartupAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.NiciraNvp.StartupNiciraNvpCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Host.StartupAnswer>.Answer);

    [Handles]
    public ValueTask<global::Plugin.CloudStack.Host.StartupAnswer> Handle(global::Plugin.CloudStack.NetworkPlugins.Ovs.StartupOvsCommand command, CommandContext context) => new(Ok<global::Plugin.CloudStack.Host.StartupAnswer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(AttachApplianceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CheckApplianceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CopyApplianceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CreateApplianceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DeleteApplianceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DetachApplianceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(GetApplianceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ListApplianceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(MigrateApplianceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ModifyApplianceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(PrepareApplianceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(QueryApplianceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ResizeApplianceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(RevokeApplianceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(SetupApplianceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(UpdateApplianceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(AttachBucketCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CheckBucketCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CopyBucketCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CreateBucketCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DeleteBucketCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DetachBucketCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(GetBucketCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ListBucketCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(MigrateBucketCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ModifyBucketCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(PrepareBucketCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(QueryBucketCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ResizeBucketCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(RevokeBucketCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(SetupBucketCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(UpdateBucketCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(AttachCertificateCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CheckCertificateCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CopyCertificateCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CreateCertificateCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DeleteCertificateCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DetachCertificateCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(GetCertificateCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ListCertificateCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(MigrateCertificateCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ModifyCertificateCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(PrepareCertificateCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(QueryCertificateCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ResizeCertificateCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(RevokeCertificateCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(SetupCertificateCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(UpdateCertificateCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(AttachChassisCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CheckChassisCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CopyChassisCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CreateChassisCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DeleteChassisCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DetachChassisCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(GetChassisCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ListChassisCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(MigrateChassisCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ModifyChassisCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(PrepareChassisCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(QueryChassisCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ResizeChassisCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(RevokeChassisCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(SetupChassisCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(UpdateChassisCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(AttachConsoleCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CheckConsoleCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CopyConsoleCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CreateConsoleCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DeleteConsoleCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DetachConsoleCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(GetConsoleCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ListConsoleCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(MigrateConsoleCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ModifyConsoleCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(PrepareConsoleCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(QueryConsoleCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ResizeConsoleCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(RevokeConsoleCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(SetupConsoleCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(UpdateConsoleCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(AttachDomainCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CheckDomainCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CopyDomainCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CreateDomainCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DeleteDomainCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DetachDomainCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(GetDomainCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ListDomainCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(MigrateDomainCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ModifyDomainCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(PrepareDomainCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(QueryDomainCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ResizeDomainCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(RevokeDomainCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(SetupDomainCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(UpdateDomainCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(AttachEndpointCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CheckEndpointCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CopyEndpointCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CreateEndpointCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DeleteEndpointCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DetachEndpointCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(GetEndpointCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ListEndpointCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(MigrateEndpointCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ModifyEndpointCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(PrepareEndpointCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(QueryEndpointCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ResizeEndpointCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(RevokeEndpointCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(SetupEndpointCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(UpdateEndpointCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(AttachEnclosureCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CheckEnclosureCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CopyEnclosureCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CreateEnclosureCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DeleteEnclosureCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DetachEnclosureCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(GetEnclosureCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ListEnclosureCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(MigrateEnclosureCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ModifyEnclosureCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(PrepareEnclosureCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(QueryEnclosureCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ResizeEnclosureCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(RevokeEnclosureCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(SetupEnclosureCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(UpdateEnclosureCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(AttachFabricCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CheckFabricCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CopyFabricCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CreateFabricCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DeleteFabricCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DetachFabricCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(GetFabricCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ListFabricCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(MigrateFabricCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ModifyFabricCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(PrepareFabricCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(QueryFabricCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ResizeFabricCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(RevokeFabricCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(SetupFabricCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(UpdateFabricCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(AttachGatewayCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CheckGatewayCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CopyGatewayCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CreateGatewayCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DeleteGatewayCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DetachGatewayCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(GetGatewayCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ListGatewayCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(MigrateGatewayCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ModifyGatewayCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(PrepareGatewayCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(QueryGatewayCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ResizeGatewayCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(RevokeGatewayCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(SetupGatewayCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(UpdateGatewayCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(AttachGroupCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CheckGroupCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CopyGroupCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CreateGroupCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DeleteGroupCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DetachGroupCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(GetGroupCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ListGroupCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(MigrateGroupCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ModifyGroupCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(PrepareGroupCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(QueryGroupCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ResizeGroupCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(RevokeGroupCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(SetupGroupCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(UpdateGroupCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(AttachImageCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CheckImageCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CopyImageCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CreateImageCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DeleteImageCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DetachImageCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(GetImageCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ListImageCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(MigrateImageCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ModifyImageCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(PrepareImageCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(QueryImageCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ResizeImageCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(RevokeImageCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(SetupImageCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(UpdateImageCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(AttachInterfaceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CheckInterfaceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CopyInterfaceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CreateInterfaceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DeleteInterfaceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DetachInterfaceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(GetInterfaceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ListInterfaceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(MigrateInterfaceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ModifyInterfaceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(PrepareInterfaceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(QueryInterfaceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ResizeInterfaceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(RevokeInterfaceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(SetupInterfaceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(UpdateInterfaceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(AttachKeypairCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CheckKeypairCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CopyKeypairCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CreateKeypairCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DeleteKeypairCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DetachKeypairCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(GetKeypairCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ListKeypairCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(MigrateKeypairCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ModifyKeypairCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(PrepareKeypairCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(QueryKeypairCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ResizeKeypairCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(RevokeKeypairCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(SetupKeypairCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(UpdateKeypairCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(AttachLeaseCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CheckLeaseCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CopyLeaseCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CreateLeaseCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DeleteLeaseCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DetachLeaseCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(GetLeaseCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ListLeaseCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(MigrateLeaseCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ModifyLeaseCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(PrepareLeaseCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(QueryLeaseCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ResizeLeaseCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(RevokeLeaseCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(SetupLeaseCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(UpdateLeaseCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(AttachLunCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CheckLunCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CopyLunCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CreateLunCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DeleteLunCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DetachLunCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(GetLunCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ListLunCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(MigrateLunCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ModifyLunCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(PrepareLunCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(QueryLunCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ResizeLunCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(RevokeLunCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(SetupLunCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(UpdateLunCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(AttachMappingCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CheckMappingCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CopyMappingCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CreateMappingCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DeleteMappingCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DetachMappingCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(GetMappingCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ListMappingCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(MigrateMappingCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ModifyMappingCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(PrepareMappingCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(QueryMappingCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ResizeMappingCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(RevokeMappingCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(SetupMappingCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(UpdateMappingCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(AttachNamespaceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CheckNamespaceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CopyNamespaceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CreateNamespaceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DeleteNamespaceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DetachNamespaceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(GetNamespaceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ListNamespaceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(MigrateNamespaceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ModifyNamespaceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(PrepareNamespaceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(QueryNamespaceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ResizeNamespaceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(RevokeNamespaceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(SetupNamespaceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(UpdateNamespaceCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(AttachPartitionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CheckPartitionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CopyPartitionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CreatePartitionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DeletePartitionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DetachPartitionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(GetPartitionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ListPartitionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(MigratePartitionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ModifyPartitionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(PreparePartitionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(QueryPartitionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ResizePartitionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(RevokePartitionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(SetupPartitionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(UpdatePartitionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(AttachPathCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CheckPathCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CopyPathCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CreatePathCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DeletePathCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DetachPathCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(GetPathCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ListPathCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(MigratePathCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ModifyPathCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(PreparePathCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(QueryPathCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ResizePathCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(RevokePathCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(SetupPathCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(UpdatePathCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(AttachPeerCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CheckPeerCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CopyPeerCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CreatePeerCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DeletePeerCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DetachPeerCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(GetPeerCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ListPeerCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(MigratePeerCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ModifyPeerCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(PreparePeerCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(QueryPeerCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ResizePeerCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(RevokePeerCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(SetupPeerCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(UpdatePeerCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(AttachPolicyCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CheckPolicyCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CopyPolicyCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CreatePolicyCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DeletePolicyCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DetachPolicyCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(GetPolicyCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ListPolicyCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(MigratePolicyCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ModifyPolicyCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(PreparePolicyCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(QueryPolicyCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ResizePolicyCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(RevokePolicyCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(SetupPolicyCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(UpdatePolicyCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(AttachPortCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CheckPortCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CopyPortCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CreatePortCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DeletePortCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DetachPortCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(GetPortCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ListPortCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(MigratePortCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ModifyPortCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(PreparePortCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(QueryPortCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ResizePortCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(RevokePortCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(SetupPortCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(UpdatePortCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(AttachProfileCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CheckProfileCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CopyProfileCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CreateProfileCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DeleteProfileCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DetachProfileCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(GetProfileCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ListProfileCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(MigrateProfileCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ModifyProfileCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(PrepareProfileCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(QueryProfileCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ResizeProfileCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(RevokeProfileCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(SetupProfileCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(UpdateProfileCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(AttachQuotaCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CheckQuotaCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CopyQuotaCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CreateQuotaCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DeleteQuotaCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DetachQuotaCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(GetQuotaCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ListQuotaCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(MigrateQuotaCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ModifyQuotaCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(PrepareQuotaCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(QueryQuotaCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ResizeQuotaCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(RevokeQuotaCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(SetupQuotaCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(UpdateQuotaCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(AttachRackCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CheckRackCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CopyRackCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CreateRackCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DeleteRackCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DetachRackCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(GetRackCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ListRackCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(MigrateRackCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ModifyRackCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(PrepareRackCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(QueryRackCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ResizeRackCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(RevokeRackCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(SetupRackCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(UpdateRackCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(AttachRegionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CheckRegionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CopyRegionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CreateRegionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DeleteRegionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DetachRegionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(GetRegionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ListRegionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(MigrateRegionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ModifyRegionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(PrepareRegionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(QueryRegionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ResizeRegionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(RevokeRegionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(SetupRegionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(UpdateRegionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(AttachReplicaCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CheckReplicaCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CopyReplicaCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CreateReplicaCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DeleteReplicaCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DetachReplicaCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(GetReplicaCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ListReplicaCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(MigrateReplicaCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ModifyReplicaCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(PrepareReplicaCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(QueryReplicaCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ResizeReplicaCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(RevokeReplicaCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(SetupReplicaCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(UpdateReplicaCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(AttachReservationCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CheckReservationCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CopyReservationCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CreateReservationCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DeleteReservationCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DetachReservationCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(GetReservationCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ListReservationCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(MigrateReservationCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ModifyReservationCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(PrepareReservationCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(QueryReservationCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ResizeReservationCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(RevokeReservationCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(SetupReservationCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(UpdateReservationCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(AttachRouteCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CheckRouteCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CopyRouteCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CreateRouteCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DeleteRouteCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DetachRouteCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(GetRouteCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ListRouteCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(MigrateRouteCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ModifyRouteCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(PrepareRouteCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(QueryRouteCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ResizeRouteCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(RevokeRouteCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(SetupRouteCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(UpdateRouteCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(AttachSegmentCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CheckSegmentCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CopySegmentCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CreateSegmentCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DeleteSegmentCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DetachSegmentCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(GetSegmentCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ListSegmentCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(MigrateSegmentCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ModifySegmentCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(PrepareSegmentCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(QuerySegmentCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ResizeSegmentCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(RevokeSegmentCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(SetupSegmentCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(UpdateSegmentCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(AttachSessionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CheckSessionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CopySessionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CreateSessionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DeleteSessionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DetachSessionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(GetSessionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ListSessionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(MigrateSessionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ModifySessionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(PrepareSessionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(QuerySessionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ResizeSessionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(RevokeSessionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(SetupSessionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(UpdateSessionCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(AttachShareCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CheckShareCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CopyShareCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CreateShareCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DeleteShareCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(DetachShareCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(GetShareCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ListShareCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(MigrateShareCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ModifyShareCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(PrepareShareCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(QueryShareCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(ResizeShareCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(RevokeShareCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(SetupShareCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(UpdateShareCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(AttachSubnetCommand command, CommandContext context) => new(Ok<Answer>.Answer);

    [Handles]
    public ValueTask<Answer> Handle(CheckSubnetCommand command, CommandContext context) => new(Ok<Answer>.Answer);
}
