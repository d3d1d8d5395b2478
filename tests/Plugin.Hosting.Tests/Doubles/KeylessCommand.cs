using Plugin.Abstractions;

namespace Plugin.Hosting.Tests.Doubles;

[WireContract("org.example.KeylessCommand")]
public partial class KeylessCommand : Command, ICommand<CheckAnswer>, IResourceBound
{
    public void CollectResourceKeys(ICollection<ResourceKey> keys) => throw new InvalidOperationException("no key today");
}
