using System.Text;
using SQLitePCL;

namespace Plugin.Hosting;

/// <summary>
/// A prepared statement that is run often. It goes below the ADO classes, which allocate for each command what the
/// journal shall not.
/// </summary>
internal sealed class JournalStatement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private byte[] _text = new byte[256];

    public JournalStatement(sqlite3 database, string sql)
    {
        _database = database;
        JournalFault.Check(database, raw.sqlite3_prepare_v3(database, sql, raw.SQLITE_PREPARE_PERSISTENT, out _statement));
    }

    public void Bind(int place, long value) => JournalFault.Check(_database, raw.sqlite3_bind_int64(_statement, place, value));

    public void BindNull(int place) => JournalFault.Check(_database, raw.sqlite3_bind_null(_statement, place));

    public void Bind(int place, ReadOnlySpan<byte> utf8) =>
        JournalFault.Check(_database, raw.sqlite3_bind_text(_statement, place, utf8));

    public void Bind(int place, string? text)
    {
        if (text is null)
        {
            BindNull(place);
            return;
        }

        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_text.Length < most)
        {
            _text = new byte[most];
        }

        Bind(place, _text.AsSpan(0, Encoding.UTF8.GetBytes(text, _text)));
    }

    /// <summary>Runs the statement with what is bound.</summary>
    public void Run()
    {
        var code = raw.sqlite3_step(_statement);
        try
        {
            JournalFault.Check(_database, code);
        }
        finally
        {
            _ = raw.sqlite3_reset(_statement);
        }
    }

    public void Dispose() => _statement.Dispose();
}
