using Plugin.CloudStack.Storage;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.Templates;

public sealed partial class TemplateObjectTO
{
    /// <inheritdoc/>
    public string? ResourceId => string.IsNullOrEmpty(Uuid) ? null : $"template:{Uuid}";

    IDataStoreTO? IDataTO.DataStore => ImageDataStore;
}
