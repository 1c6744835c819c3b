package org.hengbiao.identity.web;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.Role;

/** A person as its administrators and itself see it. */
@Schema(name = "Person")
record PersonView(
        UUID id,
        @Schema(examples = "vendor.a") String login,
        String name,

        @Schema(description = "Unified social credit code of the organisation")
        String organisation,

        @Schema(examples = "[\"vendor\"]") List<String> roles) {

    static PersonView of(Person person) {
        return new PersonView(
                person.id(),
                person.login(),
                person.name(),
                person.organisation().text(),
                person.roles().stream().map(Role::text).sorted().toList());
    }
}
