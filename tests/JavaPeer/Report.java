import com.google.gson.Gson;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells the starter what happens, one JSON object a line. */
final class Report {
    private static final Gson GSON = new Gson();

    private Report() {
    }

    static void line(String event, Object... fields) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("event", event);
        for (int i = 0; i < fields.length; i += 2) {
            object.put((String) fields[i], fields[i + 1]);
        }
        synchronized (System.out) {
            System.out.println(GSON.toJson(object));
            System.out.flush();
        }
    }
}
