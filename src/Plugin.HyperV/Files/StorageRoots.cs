using Plugin.HyperV.Driver;

namespace Plugin.HyperV.Files;

/// <summary>
/// The directories that file operations may touch: configured ones, the host's default disk directory and the pools
/// that the kernel registered. Everything else on the host and its network is out of reach.
/// </summary>
public sealed class StorageRoots
{
    /// <summary>The configured root that stands for every share of every server.</summary>
    public const string AnyShare = @"\\*";

    private readonly Lock _lock = new();
    private readonly List<string> _configured = [];
    private readonly Dictionary<string, string> _pools = new(StringComparer.OrdinalIgnoreCase);
    private readonly bool _anyShare;

    /// <summary>Creates the set.</summary>
    /// <param name="configured">Full paths of directories and shares, or <see cref="AnyShare"/>.</param>
    /// <exception cref="HyperVException">An entry is not a full path.</exception>
    public StorageRoots(params IEnumerable<string> configured)
    {
        foreach (var root in configured)
        {
            if (root == AnyShare)
            {
                _anyShare = true;
            }
            else
            {
                _configured.Add(HostPath.Normalize(root));
            }
        }
    }

    /// <summary>Adds a directory for the life of the process, such as the host's default disk directory.</summary>
    public void Add(string root)
    {
        var normalized = HostPath.Normalize(root);
        lock (_lock)
        {
            if (!_configured.Contains(normalized, StringComparer.OrdinalIgnoreCase))
            {
                _configured.Add(normalized);
            }
        }
    }

    /// <summary>Adds or moves the root of a pool.</summary>
    public void AddPool(string uuid, string root)
    {
        var normalized = HostPath.Normalize(root);
        lock (_lock)
        {
            _pools[uuid] = normalized;
        }
    }

    /// <summary>Removes the root of a pool; an unknown one is fine.</summary>
    public void RemovePool(string uuid)
    {
        lock (_lock)
        {
            _pools.Remove(uuid);
        }
    }

    /// <summary>The canonical form of a path that may be touched.</summary>
    /// <exception cref="HyperVException">The path is not well formed or lies outside every root.</exception>
    public string Check(string path)
    {
        var normalized = HostPath.Normalize(path);
        return Contains(normalized)
            ? normalized
            : throw new HyperVException(
                $"'{path}' lies outside the storage roots of this host; add its directory or share to HyperV:StorageRoots if the plugin may use it.");
    }

    /// <summary>True when a canonical path may be touched.</summary>
    public bool Contains(string normalized)
    {
        lock (_lock)
        {
            return (_anyShare && normalized.StartsWith(@"\\", StringComparison.Ordinal))
                || _configured.Exists(root => HostPath.IsWithin(normalized, root))
                || _pools.Values.Any(root => HostPath.IsWithin(normalized, root));
        }
    }
}
