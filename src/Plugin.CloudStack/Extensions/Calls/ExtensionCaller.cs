namespace Plugin.CloudStack.Extensions;

/// <summary>The account in whose name an extension is called.</summary>
/// <param name="Id">The account's UUID.</param>
/// <param name="Name">The account's name.</param>
/// <param name="Type">The account's type, for example <c>USER</c>.</param>
/// <param name="RoleName">The name of its role.</param>
/// <param name="RoleType">The type of its role, for example <c>DomainAdmin</c>.</param>
public sealed record ExtensionCaller(string? Id, string? Name, string? Type, string? RoleName, string? RoleType);
