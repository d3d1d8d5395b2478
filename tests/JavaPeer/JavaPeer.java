import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * Another implementation of the agent bus on Java's TLS, for tests and measurements. It behaves on the wire as the bus of
 * CloudStack does.
 *
 * <pre>
 * kernel  --port 0 --keystore server.p12 --password … [--authority ca.pem] [--client-auth need|want|none] [--ping 60]
 * agent   --host 127.0.0.1 --port N [--keystore client.p12 --password …] [--authority ca.pem] [--guid …]
 * both    [--workers N] [--nodelay true] [--protocols TLSv1.2]
 * </pre>
 *
 * Standard output has one report a line. A kernel takes lines on standard input:
 * {@code load OUTSTANDING COUNT [SIZE]}. The process ends when standard input does.
 */
public final class JavaPeer {
    private JavaPeer() {
    }

    public static void main(String[] args) throws Exception {
        Options options = Options.read(args, 1);
        if (args[0].equals("kernel")) {
            KernelPeer kernel = new KernelPeer(options);
            NioLoop loop = start(kernel, options, true, 15);
            Report.line("listening", "port", loop.listen(options.number("port", 0)));
            follow(kernel, loop);
        } else {
            NioLoop loop = start(new AgentPeer(options), options, false, 5);
            loop.dial(options.text("host", "127.0.0.1"), options.number("port", 8250));
            follow(null, loop);
        }
    }

    private static NioLoop start(NioLoop.Handler handler, Options options, boolean isServer, int workers) throws Exception {
        NioLoop loop = new NioLoop(handler, Engines.of(options, isServer), options.number("workers", workers), options.is("nodelay"));
        Thread thread = new Thread(loop);
        thread.setDaemon(true);
        thread.start();
        return loop;
    }

    private static void follow(KernelPeer kernel, NioLoop loop) throws Exception {
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] words = line.trim().split(" ");
            if (words[0].equals("load")) {
                int size = words.length > 3 ? Integer.parseInt(words[3]) : 0;
                Load.run(kernel, loop, Integer.parseInt(words[1]), Integer.parseInt(words[2]), size);
            }
        }
    }
}
