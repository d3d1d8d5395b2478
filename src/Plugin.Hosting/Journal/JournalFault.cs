using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Plugin.Hosting;

/// <summary>Says what is wrong with a journal file and what helps.</summary>
internal static class JournalFault
{
    private const int PrimaryCode = 0xFF;

    /// <summary>Requires that a call to the database succeeded.</summary>
    /// <exception cref="SqliteException">It did not.</exception>
    public static void Check(sqlite3 database, int code)
    {
        if (code is not (raw.SQLITE_OK or raw.SQLITE_DONE or raw.SQLITE_ROW))
        {
            throw new SqliteException(raw.sqlite3_errmsg(database).utf8_to_string(), code & PrimaryCode, code);
        }
    }

    /// <summary>Why a command cannot be journalled now.</summary>
    public static JournalException OfWrite(string path, long largestFile, SqliteException exception) => JournalException.Of(
        exception.SqliteErrorCode switch
        {
            raw.SQLITE_FULL =>
                $"{path} cannot grow; make room on its disk, or raise Plugin:Journal:LargestFile ({largestFile} bytes)",
            raw.SQLITE_BUSY or raw.SQLITE_LOCKED =>
                $"another program keeps {path} locked; end it (a shell of sqlite3 with an open transaction, a backup)",
            raw.SQLITE_READONLY or raw.SQLITE_PERM or raw.SQLITE_CANTOPEN =>
                $"{path} cannot be written; give the plugin process the right to write it and its directory",
            _ => $"{path}: {exception.Message}",
        },
        exception);

    /// <summary>Why the process cannot start on a file.</summary>
    public static Exception OfOpen(string path, SqliteException exception) => exception.SqliteErrorCode switch
    {
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => Damaged(path, exception.Message),
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED =>
            new IOException($"The journal {path} is locked by another program; end it and start again.", exception),
        raw.SQLITE_READONLY or raw.SQLITE_PERM or raw.SQLITE_CANTOPEN =>
            new IOException($"The journal {path} cannot be written; give the plugin process the right to write it and its directory.", exception),
        raw.SQLITE_FULL => new IOException($"The journal {path} cannot be written: its disk is full; make room and start again.", exception),
        _ => new IOException($"The journal {path} cannot be opened: {exception.Message}.", exception),
    };

    /// <summary>The file is not what a journal is.</summary>
    public static InvalidDataException Damaged(string path, string how) => new(
        $"The journal {path} is damaged ({how}). It says which commands were in progress when the process ended: look after these " +
        "devices by hand, then move the file and those beside it (-wal, -shm) away and start again.");
}
