package org.hengbiao.testing;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;

/** Resources that every test of the running service has, without naming them. */
@WithTestResource(value = DatabaseResource.class, scope = TestResourceScope.GLOBAL)
final class GlobalResources {
    private GlobalResources() {}
}
