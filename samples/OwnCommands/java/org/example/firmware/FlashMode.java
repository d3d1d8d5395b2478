package org.example.firmware;

public enum FlashMode {
    NOW,
    NEXT_BOOT
}
