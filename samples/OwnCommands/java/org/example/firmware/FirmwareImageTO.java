package org.example.firmware;

import com.cloud.agent.api.LogLevel;

public class FirmwareImageTO {
    private String component;
    private String version;
    @LogLevel(LogLevel.Log4jLevel.Off)
    private String url;
    private long size;
    private byte[] hash;

    protected FirmwareImageTO() {
    }

    public FirmwareImageTO(String component, String version, String url, long size, byte[] hash) {
        this.component = component;
        this.version = version;
        this.url = url;
        this.size = size;
        this.hash = hash;
    }
}
