package org.sitrep.manners.reference;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Writes codes into the reference as they are written in JSON. A code's label is its constant in lower case unless it says
 * otherwise ({@link org.sitrep.contracts.codes.Code}); the scanner sees only those that say otherwise.
 */
public class CodeLabels implements OASFilter {
    @Override
    public Schema filterSchema(Schema schema) {
        List<Object> values = schema.getEnumeration();
        if (values != null && values.stream().allMatch(CodeLabels::isConstant)) {
            schema.setEnumeration(values.stream()
                    .<Object>map(value -> value.toString().toLowerCase(Locale.ROOT))
                    .toList());
        }
        return schema;
    }

    private static boolean isConstant(Object value) {
        return value.toString().matches("[A-Z][A-Z0-9_]*");
    }
}
