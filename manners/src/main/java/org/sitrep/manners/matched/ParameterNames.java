package org.sitrep.manners.matched;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a resource method declares about its parameters, read once by reflection. */
public final class ParameterNames {
    private static final Map<Method, Map<String, Boolean>> QUERY = new ConcurrentHashMap<>();

    private ParameterNames() {}

    /** The query parameters that a method takes, each with whether it may come more than once. */
    public static Map<String, Boolean> queryOf(Method method) {
        return QUERY.computeIfAbsent(method, ParameterNames::collectQuery);
    }

    /**
     * What the caller knows an argument of the matched method by, or a field of a parameter bean: the name of a query
     * parameter, path parameter or header; null where the value comes from the body.
     */
    public static @Nullable String ofArgument(int index, List<String> fieldPath) {
        var method = MatchedMethod.current().orElse(null);
        if (method == null || index >= method.getParameterCount()) {
            return null;
        }
        var parameter = method.getParameters()[index];
        AnnotatedElement element = parameter;
        var name = parameter.getName();
        var type = parameter.getType();
        for (var fieldName : fieldPath) {
            var field = fieldNamed(type, fieldName);
            if (field == null) {
                break;
            }
            element = field;
            name = field.getName();
            type = field.getType();
        }
        return nameOn(element, name);
    }

    private static Map<String, Boolean> collectQuery(Method method) {
        var names = new TreeMap<String, Boolean>();
        for (Parameter parameter : method.getParameters()) {
            collect(parameter, parameter.getName(), parameter.getType(), names);
        }
        return Map.copyOf(names);
    }

    private static void collect(AnnotatedElement element, String name, Class<?> type, Map<String, Boolean> names) {
        var query = queryNameOn(element, name);
        if (query != null) {
            names.put(query, Collection.class.isAssignableFrom(type) || type.isArray());
        } else if (type.getPackageName().startsWith("org.sitrep")) {
            // A parameter bean, whether it says @BeanParam or lets Quarkus find out.
            for (var field : fieldsOf(type)) {
                if (!field.getType().equals(type)) {
                    collect(field, field.getName(), field.getType(), names);
                }
            }
        }
    }

    private static @Nullable String nameOn(AnnotatedElement element, String name) {
        var query = queryNameOn(element, name);
        if (query != null) {
            return query;
        }
        if (element.isAnnotationPresent(PathParam.class)) {
            return element.getAnnotation(PathParam.class).value();
        }
        if (element.isAnnotationPresent(RestPath.class)) {
            return orElse(element.getAnnotation(RestPath.class).value(), name);
        }
        if (element.isAnnotationPresent(HeaderParam.class)) {
            return element.getAnnotation(HeaderParam.class).value();
        }
        return element.isAnnotationPresent(RestHeader.class)
                ? orElse(element.getAnnotation(RestHeader.class).value(), name)
                : null;
    }

    private static @Nullable String queryNameOn(AnnotatedElement element, String name) {
        if (element.isAnnotationPresent(QueryParam.class)) {
            return element.getAnnotation(QueryParam.class).value();
        }
        return element.isAnnotationPresent(RestQuery.class)
                ? orElse(element.getAnnotation(RestQuery.class).value(), name)
                : null;
    }

    private static String orElse(String declared, String name) {
        return declared.isEmpty() ? name : declared;
    }

    private static @Nullable Field fieldNamed(Class<?> type, String name) {
        return fieldsOf(type).stream()
                .filter(field -> field.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static List<Field> fieldsOf(Class<?> type) {
        var fields = new ArrayList<Field>();
        for (Class<?> at = type; at != null && at != Object.class && !at.isEnum(); at = at.getSuperclass()) {
            fields.addAll(List.of(at.getDeclaredFields()));
        }
        return fields;
    }
}
