namespace Plugin.Hosting;

/// <summary>A delivery that an earlier process took, as the journal knows it.</summary>
/// <param name="Resource">The device it was for.</param>
/// <param name="Delivery">What the transport knew it by.</param>
/// <param name="WireName">The command's wire name.</param>
/// <param name="LogId">The log id under which it ran.</param>
/// <param name="ClosedAt">When it was answered; null when the process ended before.</param>
/// <param name="Outcome">How it ended; null when nobody knows.</param>
/// <param name="Details">Why it failed, or its remark.</param>
internal sealed record KnownDelivery(
    string Resource, DeliveryId Delivery, string WireName, string LogId, DateTimeOffset? ClosedAt, CommandOutcome? Outcome, string? Details);
