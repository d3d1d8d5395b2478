package com.cloud.agent.api;

/** Stands for the kernel's class: the members that travel, in their order. */
public class Answer extends Command {
    private boolean result = true;
    private String details;

    public boolean getResult() {
        return result;
    }

    public String getDetails() {
        return details;
    }

    @Override
    public boolean executeInSequence() {
        return false;
    }
}
