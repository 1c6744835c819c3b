package org.hengbiao.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.hengbiao.platform.ClockOfRecord;
import org.hengbiao.platform.PageFrame;
import org.hengbiao.platform.Part;
import org.hengbiao.platform.PlatformConfiguration;
import org.hengbiao.platform.Sandbox;
import org.hengbiao.platform.Stylesheet;

/** Makes the frame of the present page. */
@RequestScoped
public class Framing {

    private final CurrentPerson current;
    private final ClockOfRecord clock;
    private final Sandbox sandbox;
    private final PlatformConfiguration configuration;
    private final Stylesheet stylesheet;
    private final HttpHeaders headers;
    private final UriInfo uri;

    Framing(
            CurrentPerson current,
            ClockOfRecord clock,
            Sandbox sandbox,
            PlatformConfiguration configuration,
            Stylesheet stylesheet,
            HttpHeaders headers,
            UriInfo uri) {
        this.current = current;
        this.clock = clock;
        this.sandbox = sandbox;
        this.configuration = configuration;
        this.stylesheet = stylesheet;
        this.headers = headers;
        this.uri = uri;
    }

    /** The frame for the visitor's language, person and the clock of record. */
    public PageFrame frame() {
        Optional<Person> person = current.optional();
        return new PageFrame(
                headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE),
                uri.getPath(),
                person.map(Person::name).orElse(null),
                person.map(p -> p.roles().stream().map(Role::text).sorted().toList())
                        .orElse(List.of()),
                sandbox.active(),
                configuration.part() != Part.ALL,
                clock.now(),
                stylesheet.path());
    }
}
