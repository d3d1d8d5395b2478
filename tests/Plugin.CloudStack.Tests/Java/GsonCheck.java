import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.BufferedReader;
import java.io.FileReader;
import java.io.StringReader;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Reads each line of a file strictly with Gson and prints the lines that Gson would have written otherwise. */
public final class GsonCheck {
    private static final TypeAdapter<JsonElement> ELEMENTS = new Gson().getAdapter(JsonElement.class);
    private static final Gson WRITER = new Gson();

    public static void main(String[] args) throws Exception {
        int lines = 0;
        try (BufferedReader file = new BufferedReader(new FileReader(args[0], StandardCharsets.UTF_8))) {
            for (String line = file.readLine(); line != null; line = file.readLine()) {
                lines++;
                String complaint = complaintAbout(line);
                if (complaint != null) {
                    System.out.println("line " + lines + ": " + complaint);
                }
            }
        }
        System.out.println(lines + " lines read");
    }

    private static String complaintAbout(String line) {
        JsonElement tree;
        try {
            JsonReader reader = new JsonReader(new StringReader(line));
            tree = ELEMENTS.read(reader);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                return "the text goes on after its end";
            }
        } catch (Exception e) {
            return e.toString();
        }
        String number = unusualNumber(tree);
        if (number != null) {
            return "Java does not write the number " + number;
        }
        return WRITER.toJson(tree).equals(line) ? null : "Gson writes it otherwise: " + line;
    }

    private static String unusualNumber(JsonElement element) {
        if (element.isJsonArray()) {
            for (JsonElement child : element.getAsJsonArray()) {
                String found = unusualNumber(child);
                if (found != null) {
                    return found;
                }
            }
        } else if (element.isJsonObject()) {
            for (Map.Entry<String, JsonElement> member : element.getAsJsonObject().entrySet()) {
                String found = unusualNumber(member.getValue());
                if (found != null) {
                    return found;
                }
            }
        } else if (element.isJsonPrimitive() && ((JsonPrimitive) element).isNumber()) {
            String text = element.getAsString();
            boolean isWhole = text.indexOf('.') < 0 && text.indexOf('E') < 0 && text.indexOf('e') < 0;
            String usual = isWhole ? new BigInteger(text).toString() : Double.toString(Double.parseDouble(text));
            return text.equals(usual) ? null : text;
        }
        return null;
    }
}
