import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** The agent's end: introduces itself, pings, and answers each command on one of its workers. */
final class AgentPeer implements NioLoop.Handler {
    private static final String PACKAGE = "com.cloud.agent.api.";

    private final Options options;
    private final ExecutorService workers;
    private final AtomicLong sequence = new AtomicLong();
    private volatile long hostId = -1;
    private volatile boolean isStarted;

    AgentPeer(Options options) {
        this.options = options;
        this.workers = Executors.newFixedThreadPool(options.number("workers", 5), work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public void connected(PeerLink link) {
        String startup = "\"type\":\"Routing\",\"dataCenter\":\"1\",\"pod\":\"1\",\"cluster\":\"1\",\"guid\":\"" + options.text("guid", "java-peer")
            + "\",\"name\":\"java-peer\",\"version\":\"4.23.0\",\"cpuSockets\":1,\"cpus\":2,\"speed\":2000,\"memory\":4294967296,"
            + "\"dom0MinMemory\":0,\"poolSync\":false,\"supportsClonedVolumes\":false,\"hypervisorType\":\"KVM\",\"arch\":\"x86_64\","
            + "\"privateIpAddress\":\"127.0.0.1\",\"wait\":0,\"bypassHostMaintenance\":false";
        try {
            link.send(request(Message.REQUEST, "StartupRoutingCommand", startup));
        } catch (IOException e) {
            Report.line("broken", "reason", String.valueOf(e));
        }
    }

    @Override
    public void message(PeerLink link, byte[] bytes) throws Exception {
        Message message = Message.read(bytes);
        JsonArray content = JsonParser.parseString(message.content()).getAsJsonArray();
        if (message.isRequest()) {
            workers.execute(() -> run(link, message, content));
            return;
        }
        for (JsonElement element : content) {
            String name = element.getAsJsonObject().keySet().iterator().next().substring(PACKAGE.length());
            JsonObject answer = element.getAsJsonObject().entrySet().iterator().next().getValue().getAsJsonObject();
            Report.line("answer", "name", name, "result", answer.get("result").getAsBoolean());
            if (name.equals("StartupAnswer") && !isStarted) {
                isStarted = true;
                pingForEver(link, answer.get("pingInterval").getAsInt());
            }
        }
    }

    @Override
    public void ended(PeerLink link, String reason) {
        Report.line("ended", "reason", reason);
    }

    private void run(PeerLink link, Message message, JsonArray commands) {
        StringBuilder answers = new StringBuilder("[");
        for (JsonElement element : commands) {
            String name = element.getAsJsonObject().keySet().iterator().next();
            JsonObject command = element.getAsJsonObject().entrySet().iterator().next().getValue().getAsJsonObject();
            answers.append(answers.length() > 1 ? "," : "").append(execute(name, command));
        }
        try {
            link.send(message.answer(answers.append(']').toString()).toBytes());
        } catch (IOException e) {
            Report.line("broken", "reason", String.valueOf(e));
        }
    }

    private String execute(String name, JsonObject command) {
        String rest = "\"result\":true,\"wait\":0,\"bypassHostMaintenance\":false}}";
        switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "ReadyCommand" -> {
                if (command.has("_details")) {
                    Report.line("notAccepted", "reason", command.get("_details").getAsString());
                } else {
                    hostId = command.get("hostId").getAsLong();
                    Report.line("ready", "hostId", hostId);
                }
                return "{\"" + PACKAGE + "ReadyAnswer\":{\"detailsMap\":{}," + rest;
            }
            case "CheckHealthCommand" -> {
                return "{\"" + PACKAGE + "CheckHealthAnswer\":{" + rest;
            }
            default -> {
                return "{\"" + PACKAGE + "UnsupportedAnswer\":{\"details\":\"not served: " + name + "\",\"result\":false,\"wait\":0}}";
            }
        }
    }

    private void pingForEver(PeerLink link, int interval) {
        Thread thread = new Thread(() -> {
            try {
                while (true) {
                    Thread.sleep(interval * 1000L);
                    String states = "\"_hostVmStateReport\":{},\"_gatewayAccessible\":true,\"_vnetAccessible\":true,";
                    link.send(request(
                        Message.REQUEST | Message.STOP_ON_ERROR,
                        "PingRoutingCommand",
                        states + "\"hostType\":\"Routing\",\"hostId\":" + hostId + ",\"outOfBand\":false,\"wait\":0"));
                }
            } catch (InterruptedException | IOException e) {
                Report.line("broken", "reason", String.valueOf(e));
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private byte[] request(int flags, String name, String members) throws IOException {
        return new Message(flags, sequence.getAndIncrement(), -1, hostId, hostId, "[{\"" + PACKAGE + name + "\":{" + members + "}}]").toBytes();
    }
}
