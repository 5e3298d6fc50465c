package org.parley.startup;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import org.hibernate.internal.util.ReflectHelper;

/**
 * How Hibernate finds the getter of a field. It asks for that several times for every attribute of every entity, and each
 * time went through copies of all methods of the class.
 */
final class GetterMethods {

    private static final Map<Class<?>, Map<String, Method>> KNOWN = new ConcurrentHashMap<>();

    private GetterMethods() {
    }

    /** The method without parameters that is named after a property of the class, or null. */
    static Method find(Class<?> type, String property) {
        return KNOWN.computeIfAbsent(type, GetterMethods::ofClass).get(property);
    }

    private static Map<String, Method> ofClass(Class<?> type) {
        Map<String, Method> getters = new HashMap<>();
        for (Method method : type.getDeclaredMethods()) {
            String name = method.getName();
            int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : name.length();
            if (name.length() > prefix && method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers())) {
                String property = name.substring(prefix);
                getters.putIfAbsent(property, method);
                getters.putIfAbsent(property.substring(0, 1).toLowerCase(Locale.ROOT) + property.substring(1), method);
            }
        }
        return getters;
    }

    /** Where Hibernate asks. */
    @TargetClass(ReflectHelper.class)
    static final class Substitution {

        /** The getter of a property that is kept in the field of a class which is no record. */
        @Substitute
        public static Method findGetterMethodForFieldAccess(Field field, String property) {
            Method getter = find(field.getDeclaringClass(), property);
            return getter != null && getter.getReturnType().isAssignableFrom(field.getType()) ? getter : null;
        }
    }
}
