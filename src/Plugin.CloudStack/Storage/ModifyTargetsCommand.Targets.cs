namespace Plugin.CloudStack.Storage;

public sealed partial class ModifyTargetsCommand
{
    private const string NameDetail = "iqn";

    /// <summary>The iSCSI names of the targets that have one.</summary>
    public IEnumerable<string?> TargetNames => (Targets ?? []).Select(target => target?.GetValueOrDefault(NameDetail));
}
