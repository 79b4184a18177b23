package org.sitrep.manners.consuming;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.stream.Collectors;

/** Why a message could not be read, without its content. */
final class ReadingFault {
    private ReadingFault() {}

    static String inWords(JsonProcessingException fault) {
        if (fault instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            var pointer = mapping.getPath().stream()
                    .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                    .collect(Collectors.joining("/", "/", ""));
            return "at " + pointer + ": " + fault.getClass().getSimpleName();
        }
        var location = fault.getLocation();
        return "not valid JSON" + (location == null ? "" : " at column " + location.getColumnNr());
    }
}
