package org.hengbiao.app;

import jakarta.interceptor.Interceptor;

/** In which order things are made at start; the platform's own come before all of them. */
final class StartOrder {

    static final int PEOPLE = Interceptor.Priority.APPLICATION;

    private StartOrder() {}
}
