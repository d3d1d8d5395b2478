package com.cloud.agent.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** Stands for the kernel's annotation, which keeps fields out of its logs. */
@Target({ElementType.TYPE, ElementType.FIELD})
public @interface LogLevel {
    enum Log4jLevel {
        Off,
        Trace,
        Debug
    }

    Log4jLevel value() default Log4jLevel.Debug;
}
