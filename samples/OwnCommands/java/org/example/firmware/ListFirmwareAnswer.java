package org.example.firmware;

import com.cloud.agent.api.Answer;
import java.util.HashMap;
import java.util.Map;

public class ListFirmwareAnswer extends Answer {
    private Map<String, String> versions = new HashMap<>();

    public Map<String, String> getVersions() {
        return versions;
    }
}
