package app.syntopic;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/// Tries every property as many times over as the system property `properties.times` says; the profile `fuzz` sets it.
///
/// Found by jqwik as a service, so that no property names it.
public final class LongerProperties implements AroundPropertyHook {

    private static final int USUAL_TRIES = 1000;

    private final int times = Integer.getInteger("properties.times", 1);

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property)
            throws Throwable {
        int tries = context.attributes().tries().orElse(USUAL_TRIES);
        if (tries > 1) {
            context.attributes().setTries(tries * times);
        }
        return property.execute();
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
