package com.cloud.agent.api;

import java.util.HashMap;
import java.util.Map;

/** Stands for the kernel's class: the members that travel, in their order. */
public abstract class Command {
    private Map<String, String> contextMap = new HashMap<>();
    private int wait;
    private boolean bypassHostMaintenance;
    private Map<String, Map<String, String>> externalDetails;

    public abstract boolean executeInSequence();

    public void setWait(int seconds) {
        wait = seconds;
    }
}
