import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The kernel's end: takes one agent after another in up to the second ReadyCommand and answers its pings. */
final class KernelPeer implements NioLoop.Handler {
    static final long NODE = 345052309L;

    private static final String PACKAGE = "com.cloud.agent.api.";

    private final Options options;
    private final Map<Long, CompletableFuture<JsonArray>> waiting = new ConcurrentHashMap<>();
    private final AtomicLong sequence = new AtomicLong((long) new Random().nextInt(Short.MAX_VALUE) << 48);
    private final AtomicLong hosts = new AtomicLong();
    private volatile PeerLink agent;
    private volatile long hostId;

    KernelPeer(Options options) {
        this.options = options;
    }

    @Override
    public void connected(PeerLink link) {
        // The agent speaks first.
    }

    @Override
    public void message(PeerLink link, byte[] bytes) throws Exception {
        Message message = Message.read(bytes);
        JsonArray content = JsonParser.parseString(message.content()).getAsJsonArray();
        if (!message.isRequest()) {
            CompletableFuture<JsonArray> waiter = waiting.remove(message.sequence());
            if (waiter == null) {
                Report.line("unexpected", "sequence", message.sequence());
            } else {
                waiter.complete(content);
            }
            return;
        }
        String name = content.get(0).getAsJsonObject().keySet().iterator().next();
        if (name.startsWith(PACKAGE + "Startup")) {
            start(link, message, content);
        } else if (name.startsWith(PACKAGE + "Ping")) {
            Report.line("ping", "name", name.substring(PACKAGE.length()), "agent", message.agent());
            JsonElement ping = content.get(0).getAsJsonObject().get(name);
            reply(link, message, "PingAnswer", "\"_command\":" + ping + ",\"sendStartup\":false,\"avoidMsList\":[],");
        } else if (name.endsWith(".ShutdownCommand")) {
            Report.line("shutdown");
            link.close();
        } else {
            reply(link, message, "Answer", "");
        }
    }

    @Override
    public void ended(PeerLink link, String reason) {
        if (agent == link) {
            agent = null;
        }
        Report.line("ended", "reason", reason);
        waiting.values().forEach(waiter -> waiter.completeExceptionally(new IllegalStateException("the agent is gone: " + reason)));
        waiting.clear();
    }

    /** Sends one command and gives what becomes of its answers. */
    CompletableFuture<JsonArray> send(String commands, int flags) throws Exception {
        long number = sequence.incrementAndGet();
        CompletableFuture<JsonArray> answers = new CompletableFuture<>();
        waiting.put(number, answers);
        PeerLink link = agent;
        if (link == null) {
            waiting.remove(number);
            throw new IllegalStateException("no agent is connected");
        }
        link.send(new Message(Message.REQUEST | Message.FROM_SERVER | flags, number, NODE, hostId, hostId, commands).toBytes());
        return answers;
    }

    private void start(PeerLink link, Message message, JsonArray content) throws Exception {
        JsonObject startup = content.get(0).getAsJsonObject().entrySet().iterator().next().getValue().getAsJsonObject();
        JsonElement guid = startup.get("guid");
        Report.line("startup", "commands", content.size(), "guid", guid == null ? "" : guid.getAsString());
        String answer = "\"hostId\":0,\"hostName\":\"\",\"hostUuid\":\"\",\"pingInterval\":" + options.number("ping", 60) + ",";
        link.send(new Message(message.answer("").flags(), message.sequence(), NODE, message.agent(), -1, wrap("StartupAnswer", answer)).toBytes());
        agent = link;
        hostId = hosts.incrementAndGet();
        String ids = "\"hostId\":" + hostId + ",\"hostUuid\":\"uuid-" + hostId + "\",\"hostName\":\"host\",\"dcId\":1,\"wait\":60";
        send("[{\"" + PACKAGE + "ReadyCommand\":{" + ids + "}}]", Message.STOP_ON_ERROR | Message.IN_SEQUENCE).thenAccept(first -> {
            Report.line("ready", "hostId", hostId, "answer", first.toString());
            try {
                String lists = ",\"msHostList\":[],\"avoidMsHostList\":[],\"lbAlgorithm\":\"static\",\"lbCheckInterval\":0";
                send("[{\"" + PACKAGE + "ReadyCommand\":{" + ids + lists + "}}]", Message.STOP_ON_ERROR | Message.IN_SEQUENCE)
                    .thenAccept(second -> Report.line("readyAgain", "answer", second.toString()));
            } catch (Exception e) {
                Report.line("broken", "reason", String.valueOf(e));
            }
        });
    }

    private static void reply(PeerLink link, Message request, String answer, String members) throws Exception {
        Message reply = request.answer(wrap(answer, members));
        link.send(new Message(reply.flags(), reply.sequence(), NODE, reply.agent(), reply.via(), reply.content()).toBytes());
    }

    private static String wrap(String answer, String members) {
        return "[{\"" + PACKAGE + answer + "\":{" + members + "\"result\":true,\"wait\":0,\"bypassHostMaintenance\":false}}]";
    }
}
