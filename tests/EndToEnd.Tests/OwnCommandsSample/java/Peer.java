import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.example.firmware.FirmwareImageTO;
import org.example.firmware.FlashFirmwareAnswer;
import org.example.firmware.FlashFirmwareCommand;
import org.example.firmware.FlashMode;
import org.example.firmware.ListFirmwareAnswer;
import org.example.firmware.ListFirmwareCommand;

/** Writes commands as the kernel does, and reads the answers in a file by the class that each names. */
public final class Peer {
    private static final Gson GSON = new Gson();

    public static void main(String[] args) throws Exception {
        FirmwareImageTO image = new FirmwareImageTO(
            "bmc", "2.1 <b\u00fcld>", "https://user:pw@files.example.org/bmc.img?x=1", 9007199254740993L, new byte[] {-1, 0, 127, -128});
        FlashFirmwareCommand flash = new FlashFirmwareCommand(image, FlashMode.NEXT_BOOT, Arrays.asList(0, null, 2), "s'ecret");
        flash.setWait(600);
        System.out.println(wrap(flash));
        System.out.println(wrap(new ListFirmwareCommand()));
        for (String line : Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8)) {
            Map.Entry<String, JsonElement> named = JsonParser.parseString(line).getAsJsonArray().get(0).getAsJsonObject().entrySet().iterator().next();
            System.out.println(tell(GSON.fromJson(named.getValue(), Class.forName(named.getKey()))));
        }
    }

    private static String wrap(Object object) {
        return "[{\"" + object.getClass().getName() + "\":" + GSON.toJson(object) + "}]";
    }

    private static String tell(Object object) {
        if (object instanceof FlashFirmwareAnswer) {
            FlashFirmwareAnswer answer = (FlashFirmwareAnswer) object;
            return "flash " + answer.getResult() + " " + answer.getDetails() + " " + answer.getPreviousVersion() + " " + answer.getDurationMs();
        }
        ListFirmwareAnswer answer = (ListFirmwareAnswer) object;
        return "list " + answer.getResult() + " " + answer.getVersions();
    }
}
