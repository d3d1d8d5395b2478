using Microsoft.CodeAnalysis;

namespace Plugin.Generators.Diagnostics;

/// <summary>The rules about what is sent to a kernel.</summary>
internal static class SendingDescriptors
{
    public static readonly DiagnosticDescriptor UnreadableContractIsMade = Rule(
        DiagnosticIds.PLG0301UnreadableContractIsMade, "A contract that the kernel cannot read is made",
        "A kernel that is sent '{0}' drops the whole message, because its own serializer says: {1}");

    public static readonly DiagnosticDescriptor UnreadableMemberIsSet = Rule(
        DiagnosticIds.PLG0302UnreadableMemberIsSet, "A member that the kernel cannot read is set",
        "A kernel drops the whole message when '{0}' is neither null nor empty, because its own serializer says: {1}");

    public static readonly DiagnosticDescriptor NewerThanTheOldestKernel = Rule(
        DiagnosticIds.PLG0303NewerThanTheOldestKernel, "A member is newer than the oldest kernel that the plugin serves",
        "'{0}' came with CloudStack {1}, and the project says MinimumCloudStackVersion {2}: an older kernel neither sends nor understands it, so do without it, or raise the minimum");

    private static DiagnosticDescriptor Rule(string id, string title, string message) =>
        DiagnosticRule.Warning(id, DiagnosticCategories.Sending, title, message);
}
