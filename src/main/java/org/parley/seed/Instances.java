package org.parley.seed;

import java.lang.reflect.Constructor;

/** Makes objects of the classes of the model, whose constructors are looked up once. */
final class Instances {

    private static final ClassValue<Constructor<?>> CONSTRUCTORS = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
            try {
                return type.getDeclaredConstructor();
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }
    };

    private Instances() {
    }

    /** A new object without any values. */
    static Object create(Class<?> type) {
        try {
            return CONSTRUCTORS.get(type).newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
