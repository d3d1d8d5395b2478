using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using Plugin.Cli.Replay;
using Plugin.Cli.Terminals;
using Plugin.Transport.Agent.Kernel;

namespace Plugin.Cli.Kernel;

/// <summary><c>plugin serve-kernel</c>: takes agents in, so that a person sees one connect.</summary>
internal static class ServeKernelCommand
{
    private const int DefaultPort = 8250;
    private const int DefaultPingSeconds = 60;

    /// <summary>Describes the command.</summary>
    public static Command Build(Terminal terminal)
    {
        var port = new Option<int>("--port") { Description = "Where agents dial; 0 takes a free port.", DefaultValueFactory = static _ => DefaultPort };
        var address = new Option<string>("--address")
        {
            Description = "The address to listen on; 0.0.0.0 lets other machines in.",
            DefaultValueFactory = static _ => IPAddress.Loopback.ToString(),
        };
        var ping = new Option<int>("--ping-interval") { Description = "How often agents shall ping, in seconds.", DefaultValueFactory = static _ => DefaultPingSeconds };
        var certificate = new Option<string?>("--certificate")
        {
            Description = "A PEM file with the kernel's certificate, and its key unless --key names it; one is made for the run when there is none.",
        };
        var key = new Option<string?>("--key") { Description = "A PEM file with the certificate's key." };
        var authorities = new Option<string?>("--authorities")
        {
            Description = "A PEM file with the authorities of the agents' certificates; agents without such a certificate stay out. Without it everybody comes in.",
        };
        var writeCertificate = new Option<string?>("--write-certificate")
        {
            Description = "Also write the kernel's certificate, without its key, as a PEM file that an agent can trust.",
        };
        var provision = new Option<bool>("--provision")
        {
            Description = "Give each agent that comes without one a certificate of an authority that is made for the run; the agent comes back with it.",
        };
        var authority = new Option<string?>("--authority")
        {
            Description = "With --provision: a PEM file where the authority and its key are kept, so that agents know the kernel again. It is made when there is none.",
        };
        var strict = new Option<bool>("--strict")
        {
            Description = "With --provision: let agents in with a certificate of the authority for their address only, as CloudStack does by default.",
        };
        var send = new Option<string[]>("--send")
        {
            Description = "A file with a JSON array of commands, sent to each agent when it is ready; may be repeated.",
            DefaultValueFactory = static _ => [],
        };
        var once = new Option<bool>("--once") { Description = "End when the first ready agent has answered all that is sent." };
        var timeout = ConnectionOptions.Timeout();
        var command = new Command("serve-kernel", "Takes agents in as CloudStack's management server does and shows what they say, until Ctrl-C.")
        {
            port, address, ping, certificate, key, authorities, writeCertificate, provision, authority, strict, send, once, timeout,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var batches = await CommandFile.ReadAllAsync(parsed.GetRequiredValue(send), cancellation).ConfigureAwait(false);
            var isProvisioning = parsed.GetValue(provision);
            Require(
                isProvisioning || (parsed.GetValue(authority) is null && !parsed.GetValue(strict)),
                "--authority and --strict belong to --provision",
                "add --provision, or use --authorities for certificates that you issue");
            Require(
                !isProvisioning || (parsed.GetValue(certificate) ?? parsed.GetValue(authorities)) is null,
                "--provision issues the kernel's certificate and those of the agents itself",
                "leave out --certificate and --authorities, or leave out --provision");
            using var identity = isProvisioning
                ? KernelIdentity.Provisioning(parsed.GetValue(authority), parsed.GetValue(strict))
                : KernelIdentity.Load(parsed.GetValue(certificate), parsed.GetValue(key), parsed.GetValue(authorities));
            await identity.WriteAsync(parsed.GetValue(writeCertificate), cancellation).ConfigureAwait(false);
            var options = new AgentServerOptions
            {
                Link = identity.Link,
                EndPoint = ParseEndPoint(parsed.GetRequiredValue(address), parsed.GetValue(port)),
                PingInterval = ParsePing(parsed.GetValue(ping)),
                Types = Catalogue.Types,
            };
            var visitors = new Visitors(terminal, batches, TimeSpan.FromSeconds(parsed.GetValue(timeout)), identity.Authority);
            return await ServeAsync(terminal, options, identity, visitors, parsed.GetValue(once), cancellation).ConfigureAwait(false);
        });
        return command;
    }

    private static async Task<int> ServeAsync(
        Terminal terminal, AgentServerOptions options, KernelIdentity identity, Visitors visitors, bool isOnce, CancellationToken cancellation)
    {
        var server = new AgentServer(options, visitors, new ErrorLog(terminal));
        await using (server.ConfigureAwait(false))
        {
            try
            {
                server.Start();
            }
            catch (SocketException e)
            {
                throw new UnusableInputException($"cannot listen on {options.EndPoint}: {e.Message.TrimEnd('.')}", "give another --address or --port");
            }

            visitors.Print($"listens on {server.EndPoint}; {identity.Description}");
            var end = isOnce ? visitors.Served : Task.Delay(Timeout.Infinite, cancellation);

            // Ctrl-C is how a person ends it, so that is no failure.
            await end.WaitAsync(cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        visitors.Print("stopped");
        return visitors.HasFailure ? ExitCodes.Miss : ExitCodes.Success;
    }

    private static IPEndPoint ParseEndPoint(string address, int port) =>
        IPAddress.TryParse(address, out var parsed) && port is >= IPEndPoint.MinPort and <= IPEndPoint.MaxPort
            ? new(parsed, port)
            : throw new UnusableInputException($"'{address}' with port {port} is no address to listen on", "give an IP address and a port up to 65535");

    private static void Require(bool isGood, string problem, string cure)
    {
        if (!isGood)
        {
            throw new UnusableInputException(problem, cure);
        }
    }

    private static TimeSpan ParsePing(int seconds) => seconds > 0
        ? TimeSpan.FromSeconds(seconds)
        : throw new UnusableInputException("--ping-interval is not above 0", "give a number of seconds");
}
