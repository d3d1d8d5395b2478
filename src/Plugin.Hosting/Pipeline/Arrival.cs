using System.Diagnostics;

namespace Plugin.Hosting;

/// <summary>What was noted when a command came, for those who listen.</summary>
/// <param name="Activity">The command's trace.</param>
/// <param name="Timestamp">A precise time, when somebody wants to know how long the command took.</param>
/// <param name="Counted">True when it was counted in.</param>
internal readonly record struct Arrival(Activity? Activity, long? Timestamp, bool Counted);
