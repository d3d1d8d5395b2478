using Plugin.CloudStack.Host;

namespace Plugin.Transport.Agent.Configuration;

/// <summary>How a connected agent finds its kernel and what it says of itself; bound from the configuration section <c>Agent</c>.</summary>
public sealed class AgentOptions
{
    /// <summary>The configuration section of the first agent.</summary>
    public const string DefaultSection = "Agent";

    /// <summary>
    /// The kernels to dial: <c>host[:port],host[:port]@algorithm</c>. The algorithm is <c>static</c> (the first one is
    /// preferred, also the default), <c>roundrobin</c> (on to the next one after each connection) or <c>shuffle</c>
    /// (an order of the agent's own). A list that the kernel sent later wins.
    /// </summary>
    public string Kernels { get; set; } = "";

    /// <summary>
    /// The configuration file of CloudStack's own agent, <c>agent.properties</c>, to take over; null for none. Every
    /// setting of the program wins over it. The certificates beside it are used.
    /// </summary>
    public string? PropertiesFile { get; set; }

    /// <summary>The port of kernels that are listed without one.</summary>
    public int Port { get; set; } = 8250;

    /// <summary>The zone, by name or id.</summary>
    public string Zone { get; set; } = "default";

    /// <summary>The pod, by name or id.</summary>
    public string Pod { get; set; } = "default";

    /// <summary>The cluster, by id or name; the kernel makes one of an unknown name.</summary>
    public string Cluster { get; set; } = "default";

    /// <summary>
    /// What the kernel knows the host by, without the resource name that is added to it; null for one that is made at
    /// the first start and kept in the data directory.
    /// </summary>
    public string? Guid { get; set; }

    /// <summary>The last part of the guid and the name of the state file; null for the plugin's class name.</summary>
    public string? ResourceName { get; set; }

    /// <summary>The resource that handlers see; null for <see cref="PrivateAddress"/>.</summary>
    public string? Resource { get; set; }

    /// <summary>The host's name; null for the machine's.</summary>
    public string? Name { get; set; }

    /// <summary>The version that the kernel shows; null for the program's.</summary>
    public string? Version { get; set; }

    /// <summary>The host's address in the management network; null for the one that the kernel is reached from.</summary>
    public string? PrivateAddress { get; set; }

    /// <summary>
    /// The hypervisor that the host is offered to the kernel as; null leaves it to the plugin, which must then describe
    /// its host: CloudStack refuses one without.
    /// </summary>
    public HypervisorType? HypervisorType { get; set; }

    /// <summary>A PEM file of the authorities that may issue the kernel's certificate.</summary>
    public string? CaFile { get; set; }

    /// <summary>True to connect to whoever answers, unverified, when there is no <see cref="CaFile"/>.</summary>
    public bool TrustAnyKernel { get; set; }

    /// <summary>What to do without <see cref="CaFile"/> until the kernel has given the agent a certificate.</summary>
    public FirstContact FirstContact { get; set; }

    /// <summary>
    /// Where the certificates that the kernel gives are kept, as <c>cloud.crt</c>, <c>cloud.key</c> and
    /// <c>cloud.ca.crt</c>; they win over the configured files. Null for the directory of <see cref="CertificateFile"/>
    /// when that is a <c>cloud.crt</c>, otherwise one in the data directory.
    /// </summary>
    public string? CertificateDirectory { get; set; }

    /// <summary>The size of the RSA keys that the agent makes when the kernel offers it a certificate.</summary>
    public int CertificateKeyBits { get; set; } = 2048;

    /// <summary>
    /// How long the agent waits for a moment without commands in progress before it connects anew with a new
    /// certificate; then it does so all the same.
    /// </summary>
    public TimeSpan RenewWithin { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>The name or address that the kernel's certificate must be made out to; null checks only who issued it.</summary>
    public string? ServerName { get; set; }

    /// <summary>The agent's certificate with its chain, in PEM; null for a kernel that asks for none.</summary>
    public string? CertificateFile { get; set; }

    /// <summary>The PEM file of the certificate's private key; null when <see cref="CertificateFile"/> holds it too.</summary>
    public string? CertificateKeyFile { get; set; }

    /// <summary>How long connecting and the TLS handshake may take.</summary>
    public TimeSpan HandshakeTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long the kernel may take to answer the startup commands.</summary>
    public TimeSpan StartupTimeout { get; set; } = TimeSpan.FromSeconds(180);

    /// <summary>The wait before the first new try; it doubles with each further one. Each wait is shortened by up to a half at random.</summary>
    public TimeSpan FirstRetry { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest wait between two tries.</summary>
    public TimeSpan LongestRetry { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>After how many ping intervals without a word from the kernel the connection is given up.</summary>
    public int SilentPings { get; set; } = 5;

    /// <summary>
    /// How often to look whether the preferred kernel, the first of the list, can be reached again; zero for never, null
    /// for what the kernel says.
    /// </summary>
    public TimeSpan? PreferredCheck { get; set; }

    /// <summary>How many requests may be in progress; further ones are answered with a failure.</summary>
    public int MaxRequests { get; set; } = 1000;

    /// <summary>
    /// How many answers go in each <see cref="AnswerPause"/> while the kernel waits for more than that. A management
    /// server drops what 75 threads and a queue of 75 cannot take, which the other agents fill too.
    /// </summary>
    public int AnswerBurst { get; set; } = 64;

    /// <summary>The time from one burst of answers to the next.</summary>
    public TimeSpan AnswerPause { get; set; } = TimeSpan.FromMilliseconds(20);

    /// <summary>How many answers are kept that were ready when their connection was over, for the same kernel.</summary>
    public int LateAnswers { get; set; } = 256;

    /// <summary>How long such an answer is kept.</summary>
    public TimeSpan LateAnswersFor { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>The host that CloudStack's own agent was to the kernel, and its id there; null for none.</summary>
    internal (string Guid, string ResourceName, long Id)? EarlierHost { get; set; }

    /// <summary>How many threads CloudStack's own agent was given, for the log; null for nothing said.</summary>
    internal int? EarlierWorkers { get; set; }
}
