using Plugin.Abstractions;

namespace Plugin.Transport.Extension;

/// <summary>Tells VMs about themselves; service UserData.</summary>
[NetworkService("save-vm-data", "save-password", "save-userdata", "save-sshkey", "save-hypervisor-hostname", Service = "UserData")]
public interface IUserData : IRequestService
{
    /// <summary>Keeps all files of a VM.</summary>
    ValueTask SaveVmDataAsync(VmDataRequest request, CommandContext context);

    /// <summary>Keeps a VM's password.</summary>
    ValueTask SavePasswordAsync(VmPasswordRequest request, CommandContext context);

    /// <summary>Keeps a VM's user data.</summary>
    ValueTask SaveUserDataAsync(VmUserDataRequest request, CommandContext context);

    /// <summary>Keeps a VM's SSH key.</summary>
    ValueTask SaveSshKeyAsync(VmSshKeyRequest request, CommandContext context);

    /// <summary>Keeps the name of a VM's hypervisor host.</summary>
    ValueTask SaveHypervisorHostNameAsync(HypervisorHostNameRequest request, CommandContext context);
}
