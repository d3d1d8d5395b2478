package org.example.firmware;

import com.cloud.agent.api.Command;

public class ListFirmwareCommand extends Command {
    @Override
    public boolean executeInSequence() {
        return false;
    }
}
