using Plugin.Abstractions;

namespace Plugin.CloudStack.Migration;

/// <summary>Tells whether the migration is finished.</summary>
[WireContract("com.cloud.agent.api.PostMigrationAnswer")]
public sealed partial class PostMigrationAnswer : Answer;
