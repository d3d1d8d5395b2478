package org.example.firmware;

import com.cloud.agent.api.Command;
import com.cloud.agent.api.LogLevel;
import java.util.List;

public class FlashFirmwareCommand extends Command {
    private FirmwareImageTO image;
    private FlashMode mode;
    private List<Integer> slots;
    @LogLevel(LogLevel.Log4jLevel.Off)
    private String password;

    protected FlashFirmwareCommand() {
    }

    public FlashFirmwareCommand(FirmwareImageTO image, FlashMode mode, List<Integer> slots, String password) {
        this.image = image;
        this.mode = mode;
        this.slots = slots;
        this.password = password;
    }

    @Override
    public boolean executeInSequence() {
        return false;
    }
}
