package org.example.firmware;

import com.cloud.agent.api.Answer;

public class FlashFirmwareAnswer extends Answer {
    private String previousVersion;
    private long durationMs;

    protected FlashFirmwareAnswer() {
    }

    public String getPreviousVersion() {
        return previousVersion;
    }

    public long getDurationMs() {
        return durationMs;
    }
}
