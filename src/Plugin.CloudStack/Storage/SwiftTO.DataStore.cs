namespace Plugin.CloudStack.Storage;

public sealed partial class SwiftTO
{
    string? IDataStoreTO.Uuid => null;

    DataStoreRole? IDataStoreTO.Role => DataStoreRole.Image;
}
