using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;
using Plugin.Transport.Agent.Configuration;
using Plugin.Transport.Agent.Link;

namespace Plugin.Transport.Agent.Certificates;

/// <summary>
/// With what an agent dials: the certificate that the kernel gave it, or the configured one, and whom it trusts. The
/// files are looked at before each connection, so that what an administrator or the kernel replaced counts from the next.
/// </summary>
internal sealed class LinkCredentials : IDisposable
{
    private readonly string _agent;
    private readonly AgentOptions _options;
    private readonly string _section;
    private readonly CertificateDirectory _directory;
    private readonly CertificateExpiry _expiry;
    private readonly ILogger _logger;
    private ClientLinkOptions _current;
    private string _stamp;

    /// <summary>Reads everything for the first time.</summary>
    /// <exception cref="InvalidOperationException">Something cannot be used; the message names the setting or the file.</exception>
    public LinkCredentials(string agent, AgentOptions options, string section, CertificateDirectory directory, TimeProvider time, ILogger logger)
    {
        _agent = agent;
        _options = options;
        _section = section;
        _directory = directory;
        _logger = logger;
        _expiry = new(agent, time, logger);
        _stamp = Stamp();
        _current = Load();
    }

    /// <summary>When the agent's certificate ends; null when it has none.</summary>
    public DateTimeOffset? CertificateUntil => _expiry.Until;

    /// <summary>What is to be told of the certificate in a line about the agent's health; empty when nothing is.</summary>
    public string HealthText => _expiry.HealthText;

    /// <summary>What an operator can do about a failure; empty when it speaks for itself.</summary>
    /// <param name="failure">How a link ended; null when nothing is to be done.</param>
    public string CureOf(LinkFailure? failure) => failure is { } known
        ? ConnectionCure.For(known, _section, _directory.Location, _current.Certificate is not null)
        : "";

    /// <summary>What the next connection is made with.</summary>
    public ClientLinkOptions Next()
    {
        var stamp = Stamp();
        if (stamp != _stamp)
        {
            _stamp = stamp;
            try
            {
                _current = Load();

                // Reading may have finished a replacement that a crash had interrupted.
                _stamp = Stamp();
            }
            catch (InvalidOperationException e)
            {
                _logger.ChangedUnusable(_agent, e.Message);
            }
        }

        if (_current.Trust.IsEverybody && !_options.TrustAnyKernel)
        {
            _logger.TrustsOnce(_section, _agent);
        }

        return _current;
    }

    /// <summary>Keeps in mind whom the agent has met, if it trusts the first one.</summary>
    /// <param name="link">A fresh link.</param>
    /// <exception cref="LinkException">It cannot be kept.</exception>
    public void Met(AgentLink link)
    {
        if (!_current.Trust.IsEverybody || _options.TrustAnyKernel || link.RemoteCertificate is not { } kernel)
        {
            return;
        }

        try
        {
            _directory.KeepFirstKernel(kernel.ExportCertificatePem() + "\n");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new LinkException($"the kernel's certificate cannot be kept as {_directory.FirstKernelFile}: {e.Message}", e, LinkFailure.PeerNotTrusted);
        }

        _logger.Trusted(_agent, kernel.Subject, kernel.GetCertHashString(HashAlgorithmName.SHA256), _directory.FirstKernelFile);
    }

    /// <inheritdoc/>
    public void Dispose() => _expiry.Dispose();

    private ClientLinkOptions Load()
    {
        var given = Given();
        var link = AgentCertificates.Load(_options, _section, given, FirstKernel(given));
        var file = given is null ? _options.CertificateFile ?? "" : _directory.CertificateFile;
        var key = given is null ? _options.CertificateKeyFile ?? _options.CertificateFile : _directory.KeyFile;
        if (key is not null && PrivateFiles.IsOpen(key))
        {
            _logger.KeyIsOpen(key);
        }

        _expiry.Watch(link.Certificate, file);
        return link;
    }

    private CertificateSet? Given()
    {
        try
        {
            return _directory.Load();
        }
        catch (Exception e) when (e is CertificateRefusedException or IOException or UnauthorizedAccessException)
        {
            throw new InvalidOperationException(
                $"{_directory.CertificateFile} with its key and authorities cannot be used: {e.Message} Put files there that belong together, or remove all three",
                e);
        }
    }

    private X509Certificate2? FirstKernel(CertificateSet? given)
    {
        if (given is not null || _options.FirstContact != FirstContact.TrustOnce || !File.Exists(_directory.FirstKernelFile))
        {
            return null;
        }

        try
        {
            return X509CertificateLoader.LoadCertificateFromFile(_directory.FirstKernelFile);
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new InvalidOperationException($"{_directory.FirstKernelFile} cannot be used: {e.Message} Delete it to trust anew", e);
        }
    }

    private string Stamp() => string.Join(
        '|',
        _directory.Watched.Append(_options.CaFile).Append(_options.CertificateFile).Append(_options.CertificateKeyFile).OfType<string>()
            .Select(static file => new FileInfo(file))
            .Select(static file => file.Exists ? $"{file.LastWriteTimeUtc.Ticks}:{file.Length}" : "-"));
}
