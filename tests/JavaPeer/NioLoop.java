import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javax.net.ssl.SSLEngine;

/**
 * One thread that reads and writes all connections and gives whole messages to a pool. When the pool and its queue are
 * full a message is dropped; only the count tells.
 */
final class NioLoop implements Runnable {
    /** What happens on the connections; called on the pool's threads. */
    interface Handler {
        void connected(PeerLink link);

        void message(PeerLink link, byte[] bytes) throws Exception;

        void ended(PeerLink link, String reason);
    }

    final AtomicLong dropped = new AtomicLong();

    private static final int HANDSHAKE_SECONDS = 30;

    private final Selector selector;
    private final Handler handler;
    private final Supplier<SSLEngine> engines;
    private final ThreadPoolExecutor handlers;
    private final boolean isNagleOff;
    private final ConcurrentLinkedQueue<Runnable> changes = new ConcurrentLinkedQueue<>();
    private final ExecutorService handshakes = Executors.newCachedThreadPool(NioLoop::daemon);
    private final ScheduledExecutorService timeouts = Executors.newSingleThreadScheduledExecutor(NioLoop::daemon);

    NioLoop(Handler handler, Supplier<SSLEngine> engines, int workers, boolean isNagleOff) throws IOException {
        this.selector = Selector.open();
        this.handler = handler;
        this.engines = engines;
        this.isNagleOff = isNagleOff;
        this.handlers = new ThreadPoolExecutor(
            workers, 5 * workers, 1, TimeUnit.DAYS, new LinkedBlockingQueue<>(5 * workers), NioLoop::daemon, new ThreadPoolExecutor.AbortPolicy());
    }

    int listen(int port) throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open();
        server.bind(new InetSocketAddress("127.0.0.1", port), 1000);
        server.configureBlocking(false);
        server.register(selector, SelectionKey.OP_ACCEPT);
        selector.wakeup();
        return server.socket().getLocalPort();
    }

    void dial(String host, int port) throws IOException {
        shakeHands(SocketChannel.open(new InetSocketAddress(host, port)));
    }

    void change(Runnable change) {
        changes.add(change);
        selector.wakeup();
    }

    @Override
    public void run() {
        while (true) {
            try {
                selector.select();
                for (Runnable change = changes.poll(); change != null; change = changes.poll()) {
                    change.run();
                }
                for (SelectionKey key : selector.selectedKeys()) {
                    serve(key);
                }
                selector.selectedKeys().clear();
            } catch (IOException e) {
                Report.line("broken", "reason", String.valueOf(e));
                return;
            }
        }
    }

    private void serve(SelectionKey key) throws IOException {
        if (!key.isValid()) {
            return;
        }
        if (key.isAcceptable()) {
            SocketChannel accepted = ((ServerSocketChannel) key.channel()).accept();
            if (accepted != null) {
                handshakes.execute(() -> {
                    try {
                        shakeHands(accepted);
                    } catch (IOException e) {
                        // Reported where it happened.
                    }
                });
            }
            return;
        }
        PeerLink link = (PeerLink) key.attachment();
        try {
            if (key.isReadable()) {
                for (byte[] message = link.read(); message != null; message = link.read()) {
                    submit(link, message);
                }
            }
            if (key.isValid() && key.isWritable()) {
                key.interestOps(SelectionKey.OP_READ);
                link.writeQueued();
            }
        } catch (IOException | CancelledKeyException e) {
            key.cancel();
            link.close();
            handler.ended(link, String.valueOf(e.getMessage()));
        }
    }

    private void submit(PeerLink link, byte[] message) {
        try {
            handlers.execute(() -> {
                try {
                    handler.message(link, message);
                } catch (Exception e) {
                    Report.line("unreadable", "reason", String.valueOf(e));
                }
            });
        } catch (RejectedExecutionException e) {
            dropped.incrementAndGet();
        }
    }

    private void shakeHands(SocketChannel channel) throws IOException {
        channel.socket().setTcpNoDelay(isNagleOff);
        PeerLink link = new PeerLink(this, channel, engines.get());
        ScheduledFuture<?> timeout = timeouts.schedule(link::close, HANDSHAKE_SECONDS, TimeUnit.SECONDS);
        try {
            link.shakeHands();
        } catch (IOException e) {
            link.sendAlert();
            link.close();
            Report.line("refused", "reason", String.valueOf(e.getMessage()));
            throw e;
        } finally {
            timeout.cancel(false);
        }
        Report.line("handshake", "version", link.engine.getSession().getProtocol(), "suite", link.engine.getSession().getCipherSuite());
        channel.configureBlocking(false);
        change(() -> {
            try {
                link.register(channel.register(selector, SelectionKey.OP_READ, link));
            } catch (IOException e) {
                link.close();
                return;
            }
            handlers.execute(() -> handler.connected(link));
        });
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }
}
