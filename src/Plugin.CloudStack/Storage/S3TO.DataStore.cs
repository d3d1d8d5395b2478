namespace Plugin.CloudStack.Storage;

public sealed partial class S3TO
{
    DataStoreRole? IDataStoreTO.Role => DataStoreRole.Image;
}
