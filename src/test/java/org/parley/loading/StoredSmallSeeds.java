package org.parley.loading;

import java.util.HashMap;
import java.util.Map;

import org.parley.seed.SmallSeeds;

/** Runs the program on the small record of the tests, with a store. */
public class StoredSmallSeeds extends SmallSeeds {

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
        settings.put("parley.store.active", "true");
        return settings;
    }
}
