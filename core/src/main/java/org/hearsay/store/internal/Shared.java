package org.hearsay.store.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Extractor;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Small values that stand in every piece of evidence, such as a document's id: equal ones in one stored value are read as one. */
final class Shared extends SimpleModule {

    private static final long serialVersionUID = 1;

    private static final Set<Class<?>> TYPES = Set.of(DocumentId.class, Extractor.class);

    Shared() {
        setDeserializerModifier(new ValueDeserializerModifier() {
            private static final long serialVersionUID = 1;

            @Override
            public ValueDeserializer<?> modifyDeserializer(
                    DeserializationConfig config, BeanDescription.Supplier bean, ValueDeserializer<?> deserializer) {
                return TYPES.contains(bean.getBeanClass()) ? new Sharing(deserializer) : deserializer;
            }
        });
    }

    private static final class Sharing extends DelegatingDeserializer {

        Sharing(ValueDeserializer<?> own) {
            super(own);
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> own) {
            return new Sharing(own);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            Object read = super.deserialize(parser, context);
            return seen(context).computeIfAbsent(read, r -> r);
        }

        /** What was read so far of the value at hand. */
        @SuppressWarnings("unchecked") // nothing else is kept under this key
        private static Map<Object, Object> seen(DeserializationContext context) {
            if (context.getAttribute(Shared.class) instanceof Map<?, ?> seen) {
                return (Map<Object, Object>) seen;
            }
            var seen = new HashMap<Object, Object>();
            context.setAttribute(Shared.class, seen);
            return seen;
        }
    }
}
