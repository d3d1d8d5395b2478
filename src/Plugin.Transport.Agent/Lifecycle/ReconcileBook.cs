using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Migration;
using Plugin.CloudStack.Reconciliation;
using Plugin.CloudStack.Volumes;

namespace Plugin.Transport.Agent.Lifecycle;

/// <summary>
/// The copies and migrations that pings tell the kernel of: those in progress, and those whose answer found no
/// connection, until the kernel says that it has noted them. Nothing is kept unless the kernel wants to know.
/// </summary>
/// <param name="time">The clock.</param>
internal sealed class ReconcileBook(TimeProvider time)
{
    private const string WantedKey = "reconcile.commands.enabled";
    private const int Most = 256;

    private static readonly TimeSpan s_lifetime = TimeSpan.FromDays(1);

    private readonly Lock _gate = new();
    private readonly LinkedList<ReconcileEntry> _entries = new();
    private bool _isWanted;

    /// <summary>Takes the kernel's word whether it wants to know; settings that do not say it change nothing.</summary>
    public void Configure(IReadOnlyDictionary<string, string?>? settings)
    {
        if (settings?.GetValueOrDefault(WantedKey) is not { } text)
        {
            return;
        }

        lock (_gate)
        {
            _isWanted = bool.TryParse(text, out var isWanted) && isWanted;
            if (!_isWanted)
            {
                _entries.Clear();
            }
        }
    }

    /// <summary>Notes a command that begins.</summary>
    /// <returns>Null when the kernel does not want to know of it.</returns>
    public ReconcileEntry? Begin(long sequence, Command? command)
    {
        if (command is not (CopyCommand or MigrateCommand or MigrateVolumeCommand))
        {
            return null;
        }

        lock (_gate)
        {
            if (!_isWanted)
            {
                return null;
            }

            var now = time.GetUtcNow();
            var (name, text) = Written((IWireObject)command);
            var entry = new ReconcileEntry(
                new()
                {
                    RequestSequence = sequence, State = CommandState.STARTED, StartTime = now, UpdateTime = now, CommandName = name, Command = text, Timeout = command.Wait,
                },
                time.GetTimestamp());
            _entries.AddLast(entry);
            while (_entries.Count > Most)
            {
                _entries.RemoveFirst();
            }

            return entry;
        }
    }

    /// <summary>Notes what came of a command.</summary>
    public void Finish(ReconcileEntry entry, Answer answer)
    {
        lock (_gate)
        {
            entry.Info.State = answer.Result ? CommandState.COMPLETED : CommandState.FAILED;
            entry.Info.UpdateTime = time.GetUtcNow();
            (entry.Info.AnswerName, entry.Info.Answer) = Written((IWireObject)answer);
        }
    }

    /// <summary>Forgets a command whose answer is on its way.</summary>
    public void Forget(ReconcileEntry entry)
    {
        lock (_gate)
        {
            _entries.Remove(entry);
        }
    }

    /// <summary>Forgets what is over and noted by the kernel.</summary>
    public void Noted(IEnumerable<string?>? keys)
    {
        lock (_gate)
        {
            foreach (var entry in _entries.Where(entry => entry.IsOver && keys?.Contains(entry.Key) == true).ToArray())
            {
                _entries.Remove(entry);
            }
        }
    }

    /// <summary>What the next ping says.</summary>
    public CommandInfo?[] Report()
    {
        lock (_gate)
        {
            while (_entries.First is { } first && time.GetElapsedTime(first.Value.Begun) > s_lifetime)
            {
                _entries.RemoveFirst();
            }

            return [.. _entries.Select(static entry => Copy(entry.Info))];
        }
    }

    // A ping is written outside the lock.
    private static CommandInfo Copy(CommandInfo info) => new()
    {
        RequestSequence = info.RequestSequence,
        State = info.State,
        StartTime = info.StartTime,
        UpdateTime = info.UpdateTime,
        CommandName = info.CommandName,
        Command = info.Command,
        Timeout = info.Timeout,
        AnswerName = info.AnswerName,
        Answer = info.Answer,
    };

    private static (string Name, string Text) Written(IWireObject item)
    {
        using var writer = WireWriter.ForWire();
        item.Write(writer);
        return (System.Text.Encoding.UTF8.GetString(item.WireName), System.Text.Encoding.UTF8.GetString(writer.Written));
    }
}
