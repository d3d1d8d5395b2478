using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Plugin.Hosting;

/// <summary>The open file of a journal. One thread at a time uses it.</summary>
internal sealed partial class JournalFile : IDisposable
{
    /// <summary>The file's name in the data directory.</summary>
    public const string Name = "journal.db";

    private const int PatienceMilliseconds = 2000;
    private const int PageBytes = 4096;
    private const int LargestWal = 4 << 20;

    private readonly FileStream _lock;
    private readonly SqliteConnection _connection;
    private readonly JournalOptions _options;
    private readonly JournalStatement _begin;
    private readonly JournalStatement _commit;
    private readonly JournalStatement _insert;
    private readonly JournalStatement _close;
    private readonly JournalStatement _prune;
    private readonly JournalStatement _grow;
    private readonly JournalStatement _shrink;
    private long _lastId;
    private bool _syncs = true;

    private JournalFile(string path, FileStream @lock, SqliteConnection connection, JournalOptions options)
    {
        Path = path;
        _lock = @lock;
        _connection = connection;
        _options = options;
        var database = connection.Handle!;
        JournalFault.Check(database, raw.sqlite3_busy_timeout(database, PatienceMilliseconds));
        _begin = new(database, "BEGIN IMMEDIATE");
        _commit = new(database, "COMMIT");
        _insert = new(database, """
            INSERT INTO command (id, owner, resource, wire_name, keys, log_id, kernel, sequence, place, body, accepted_at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
            """);
        _close = new(database, "UPDATE command SET closed_at = ?2, outcome = ?3, details = ?4 WHERE id = ?1");
        _prune = new(database, """
            DELETE FROM command
            WHERE id IN (SELECT id FROM command ORDER BY id LIMIT 1024) AND closed_at IS NOT NULL AND (closed_at < ?1 OR id <= ?2)
            """);
        _grow = new(database, """
            INSERT INTO command (id, owner, resource, wire_name, keys, log_id, accepted_at, closed_at, outcome, body)
            VALUES (0, '', '', '', '[]', '', 0, 0, 'refused', printf('%.*c', 16384, ' '))
            """);
        _shrink = new(database, "DELETE FROM command WHERE id = 0");
        _lastId = JournalConnection.ReadNumber(connection, "SELECT coalesce(max(id), 0) FROM command");
    }

    public string Path { get; }

    /// <summary>Opens the journal of a data directory, which is made when it is missing.</summary>
    /// <exception cref="IOException">The directory or the file cannot be used, or another process uses it.</exception>
    /// <exception cref="InvalidDataException">The file is damaged, or of a newer version.</exception>
    public static JournalFile Open(string directory, JournalOptions options)
    {
        var path = System.IO.Path.GetFullPath(System.IO.Path.Combine(directory, Name));
        var @lock = JournalLock.Take(directory);
        SqliteConnection? connection = null;
        try
        {
            if (!File.Exists(path))
            {
                if (File.Exists(path + "-wal"))
                {
                    throw JournalFault.Damaged(path, "it is gone, but its newest entries are still in the -wal file");
                }

                JournalSchema.Create(path);
            }

            connection = JournalConnection.Open(path);
            JournalSchema.Check(connection, path);
            JournalConnection.Execute(connection, string.Create(
                CultureInfo.InvariantCulture,
                $"PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA journal_size_limit = {LargestWal}; PRAGMA max_page_count = {options.LargestFile / PageBytes}; PRAGMA temp_store = MEMORY;"));
            return new JournalFile(path, @lock, connection, options);
        }
        catch (Exception exception)
        {
            connection?.Dispose();
            @lock.Dispose();
            throw exception is SqliteException inFile ? JournalFault.OfOpen(path, inFile) : exception;
        }
    }

    /// <summary>Writes steps in one transaction: all of them or none.</summary>
    /// <exception cref="JournalException">They cannot be written.</exception>
    public void Write(List<JournalStep> steps)
    {
        try
        {
            // Whoever waits for an end to be written waits for nothing: it may be lost with the machine's power, and is
            // then reconciled, which is safe.
            Sync(steps.Exists(static step => !step.Closes));
            _begin.Run();
            foreach (var step in steps)
            {
                if (step.Closes)
                {
                    Close(step.Entry);
                }
                else
                {
                    Insert(step.Entry);
                }
            }

            _commit.Run();
        }
        catch (SqliteException exception)
        {
            RollBack();
            throw JournalFault.OfWrite(Path, _options.LargestFile, exception);
        }
    }

    /// <summary>Finds out whether an entry of the longest kind could be written, and leaves none.</summary>
    /// <exception cref="JournalException">It could not.</exception>
    public void Probe()
    {
        if (!File.Exists(Path))
        {
            throw JournalException.Of($"{Path} is gone, and what is written to it is lost with the process; stop the process, and put the file back before the next start");
        }

        try
        {
            _begin.Run();
            _grow.Run();
            _shrink.Run();
            _commit.Run();
        }
        catch (SqliteException exception)
        {
            RollBack();
            throw JournalFault.OfWrite(Path, _options.LargestFile, exception);
        }
    }

    /// <summary>Removes closed entries that are too old or too many, of the oldest; it never takes long.</summary>
    /// <returns>How many were removed.</returns>
    /// <exception cref="JournalException">They cannot be removed.</exception>
    public int Prune(DateTimeOffset now)
    {
        try
        {
            var oldest = now.ToUnixTimeMilliseconds() - (long)_options.KeepFor.TotalMilliseconds;
            _prune.Bind(1, oldest);
            _prune.Bind(2, _lastId - _options.KeepAtMost);
            _prune.Run();
            return raw.sqlite3_changes(_connection.Handle);
        }
        catch (SqliteException exception)
        {
            throw JournalFault.OfWrite(Path, _options.LargestFile, exception);
        }
    }

    public void Dispose()
    {
        _begin.Dispose();
        _commit.Dispose();
        _insert.Dispose();
        _close.Dispose();
        _prune.Dispose();
        _grow.Dispose();
        _shrink.Dispose();
        _connection.Dispose();
        _lock.Dispose();
    }

    /// <summary>Has a statement of a test done.</summary>
    internal void Execute(string sql) => JournalConnection.Execute(_connection, sql);

    private void Insert(JournalEntry entry)
    {
        entry.Id = ++_lastId;
        _insert.Bind(1, entry.Id);
        _insert.Bind(2, entry.Owner);
        _insert.Bind(3, entry.Resource);
        _insert.Bind(4, entry.WireName);
        _insert.Bind(5, entry.Keys);
        _insert.Bind(6, entry.LogId);
        if (entry.Delivery.IsKnown)
        {
            _insert.Bind(7, entry.Delivery.Kernel);
            _insert.Bind(8, entry.Delivery.Sequence);
            _insert.Bind(9, entry.Delivery.Place);
        }
        else
        {
            _insert.BindNull(7);
            _insert.BindNull(8);
            _insert.BindNull(9);
        }

        _insert.Bind(10, entry.Body);
        _insert.Bind(11, entry.AcceptedAt);
        _insert.Run();
    }

    private void Close(JournalEntry entry)
    {
        _close.Bind(1, entry.Id);
        _close.Bind(2, entry.ClosedAt);
        _close.Bind(3, PluginTelemetry.NameOf(entry.Outcome));
        _close.Bind(4, entry.Details);
        _close.Run();
    }

    private void Sync(bool wanted)
    {
        if (_syncs != wanted)
        {
            _ = raw.sqlite3_exec(_connection.Handle, wanted ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
            _syncs = wanted;
        }
    }

    private void RollBack()
    {
        if (raw.sqlite3_get_autocommit(_connection.Handle) == 0)
        {
            _ = raw.sqlite3_exec(_connection.Handle, "ROLLBACK");
        }
    }
}
