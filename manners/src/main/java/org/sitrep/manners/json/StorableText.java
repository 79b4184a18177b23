package org.sitrep.manners.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.problem.RefusedText;

/** Refuses what JSON can write and PostgreSQL cannot store: the NUL character, and half of a surrogate pair. */
final class StorableText extends StdScalarDeserializer<String> {
    private static final long serialVersionUID = 1L;

    StorableText() {
        super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var text = StringDeserializer.instance.deserialize(parser, context);
        var fault = text == null ? null : fault(text);
        if (fault != null) {
            throw new RefusedText(parser, fault);
        }
        return text;
    }

    private static @Nullable String fault(String text) {
        for (int at = 0; at < text.length(); at++) {
            var c = text.charAt(at);
            if (c == '\0') {
                return "must not contain the NUL character";
            }
            if (Character.isHighSurrogate(c)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                at++;
            } else if (Character.isSurrogate(c)) {
                return "must not contain half of a surrogate pair";
            }
        }
        return null;
    }
}
