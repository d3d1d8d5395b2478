import java.util.HashMap;
import java.util.Map;

/** What stands behind the mode on the command line, as {@code --name value}. */
record Options(Map<String, String> values) {
    static Options read(String[] args, int from) {
        Map<String, String> values = new HashMap<>();
        for (int i = from; i + 1 < args.length; i += 2) {
            values.put(args[i].substring(2), args[i + 1]);
        }
        return new Options(values);
    }

    String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    int number(String name, int otherwise) {
        return values.containsKey(name) ? Integer.parseInt(values.get(name)) : otherwise;
    }

    boolean is(String name) {
        return "true".equals(values.get(name));
    }
}
