using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Plugin.Hosting;

/// <summary>The tables of a journal file, and whether a file has them.</summary>
internal static class JournalSchema
{
    /// <summary>The version of the tables, kept in the file's <c>user_version</c>.</summary>
    public const long Version = 1;

    // "PSDK": tells a journal from any other database.
    private const long ApplicationId = 0x5053444B;

    private const string Tables = """
        CREATE TABLE command (
            id          INTEGER PRIMARY KEY,
            owner       TEXT    NOT NULL,
            resource    TEXT    NOT NULL,
            wire_name   TEXT    NOT NULL,
            keys        TEXT    NOT NULL,
            log_id      TEXT    NOT NULL,
            kernel      INTEGER,
            sequence    INTEGER,
            place       INTEGER,
            accepted_at INTEGER NOT NULL,
            closed_at   INTEGER,
            outcome     TEXT,
            details     TEXT,
            body        TEXT    NOT NULL
        ) STRICT;
        CREATE INDEX command_open ON command (id) WHERE closed_at IS NULL;
        CREATE VIEW journal AS
        SELECT id, owner, resource, wire_name, keys, log_id,
               strftime('%Y-%m-%d %H:%M:%f', accepted_at / 1000.0, 'unixepoch') AS accepted,
               strftime('%Y-%m-%d %H:%M:%f', closed_at / 1000.0, 'unixepoch') AS closed,
               coalesce(outcome, 'open') AS outcome, details, body
        FROM command;
        """;

    /// <summary>Puts a whole journal in place, or none: what exists is never half made.</summary>
    public static void Create(string path)
    {
        var partial = path + ".new";
        File.Delete(partial);
        var owner = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            owner.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        new FileStream(partial, owner).Dispose();
        using (var connection = JournalConnection.Open(partial))
        {
            JournalConnection.Execute(connection, string.Create(
                CultureInfo.InvariantCulture, $"BEGIN; PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Version}; {Tables} COMMIT;"));
        }

        File.Move(partial, path);
    }

    /// <summary>Requires that a file is a sound journal of this version.</summary>
    /// <exception cref="InvalidDataException">It is not; the message says what to do.</exception>
    public static void Check(SqliteConnection connection, string path)
    {
        if (JournalConnection.ReadNumber(connection, "PRAGMA application_id") is var application and not ApplicationId)
        {
            throw application == 0 && new FileInfo(path).Length == 0
                ? JournalFault.Damaged(path, "it is empty")
                : new InvalidDataException($"{path} is a database of another kind; move it away, or set Plugin:DataDirectory to another directory.");
        }

        var version = JournalConnection.ReadNumber(connection, "PRAGMA user_version");
        if (version > Version)
        {
            throw new InvalidDataException(
                $"The journal {path} was written by a newer version of the plugin process (tables {version}, this one knows {Version}); " +
                "start that version, or move the file away when no command was in progress.");
        }

        var soundness = JournalConnection.ReadText(connection, "PRAGMA quick_check(1)");
        if (soundness != "ok")
        {
            throw JournalFault.Damaged(path, soundness.ReplaceLineEndings(" "));
        }
    }
}
