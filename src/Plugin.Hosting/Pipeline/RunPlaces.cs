namespace Plugin.Hosting;

/// <summary>What a run holds until its work has ended: lanes, a slot among those that run, its count among the arrivals.</summary>
internal sealed class RunPlaces(LaneSet lanes)
{
    private CommandGate? _arrival;
    private CommandGate? _slot;

    /// <summary>The run's lanes.</summary>
    public LaneTicket Ticket { get; } = new();

    public void HasArrived(CommandGate gate) => _arrival = gate;

    public void HasSlot(CommandGate gate) => _slot = gate;

    public void Leave()
    {
        _slot?.Leave();
        _slot = null;
        lanes.Leave(Ticket);
        _arrival?.Leave();
        _arrival = null;
    }
}
