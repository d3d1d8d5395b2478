namespace Plugin.CloudStack.Storage;

public sealed partial class PrimaryDataStoreTO
{
    DataStoreRole? IDataStoreTO.Role => DataStoreRole.Primary;
}
