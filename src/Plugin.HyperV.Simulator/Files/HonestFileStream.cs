using Plugin.HyperV.Simulator.Disks;

namespace Plugin.HyperV.Simulator.Files;

/// <summary>A file being written by a caller; when it turns out to be a sparse disk it gets the sparse suffix on close.</summary>
internal sealed class HonestFileStream : FileStream
{
    private readonly string _place;
    private bool _closed;

    public HonestFileStream(string place)
        : base(place, FileMode.Create, FileAccess.Write, FileShare.None, 128 * 1024, FileOptions.Asynchronous) => _place = place;

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            Settle();
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync().ConfigureAwait(false);
        Settle();
    }

    private void Settle()
    {
        if (_closed)
        {
            return;
        }

        _closed = true;
        if (SparseDisk.IsSparseDisk(_place))
        {
            File.Move(_place, _place + HonestNames.SparseSuffix, overwrite: true);
        }
        else
        {
            File.Delete(_place + HonestNames.SparseSuffix);
        }
    }
}
