import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends a number of commands from some threads, each of which waits for one answer before its next command. */
final class Load {
    private static final int PATIENCE_SECONDS = 20;

    private Load() {
    }

    static void run(KernelPeer kernel, NioLoop loop, int outstanding, int count, int size) throws InterruptedException {
        String filler = "x".repeat(Math.max(0, size));
        String context = size > 0 ? "\"contextMap\":{\"filler\":\"" + filler + "\"}," : "";
        String command = "[{\"com.cloud.agent.api.CheckHealthCommand\":{" + context + "\"wait\":50,\"bypassHostMaintenance\":false}}]";
        AtomicInteger next = new AtomicInteger();
        AtomicInteger answered = new AtomicInteger();
        AtomicInteger failed = new AtomicInteger();
        AtomicInteger lost = new AtomicInteger();
        long[] micros = new long[count];
        long droppedBefore = loop.dropped.get();
        CountDownLatch done = new CountDownLatch(outstanding);
        long begun = System.nanoTime();
        for (int i = 0; i < outstanding; i++) {
            Thread thread = new Thread(() -> {
                for (int number = next.getAndIncrement(); number < count; number = next.getAndIncrement()) {
                    long sent = System.nanoTime();
                    try {
                        JsonArray answers = kernel.send(command, 0).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
                        JsonObject answer = answers.get(0).getAsJsonObject().entrySet().iterator().next().getValue().getAsJsonObject();
                        (answer.get("result").getAsBoolean() ? answered : failed).incrementAndGet();
                    } catch (TimeoutException e) {
                        lost.incrementAndGet();
                    } catch (Exception e) {
                        failed.incrementAndGet();
                    }
                    micros[number] = (System.nanoTime() - sent) / 1000;
                }
                done.countDown();
            });
            thread.setDaemon(true);
            thread.start();
        }
        done.await();
        double seconds = (System.nanoTime() - begun) / 1e9;
        Arrays.sort(micros);
        Report.line(
            "load", "outstanding", outstanding, "count", count, "answered", answered.get(), "failed", failed.get(), "lost", lost.get(),
            "dropped", loop.dropped.get() - droppedBefore, "seconds", seconds, "perSecond", count / seconds,
            "p50Micros", micros[count / 2], "p99Micros", micros[count * 99 / 100]);
    }
}
