package org.hengbiao.app.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.hengbiao.identity.Person;
import org.hengbiao.identity.Role;
import org.hengbiao.identity.SignInRecord;
import org.jspecify.annotations.Nullable;

/** Puts together the sections of a person's roles; nothing is asked for a role that it does not hold. */
@ApplicationScoped
class WorkSections {

    private final BureauWork bureau;
    private final PlanWork plans;
    private final TenderWork tenders;
    private final PersonalWork personal;
    private final AdministratorWork administrators;

    WorkSections(
            BureauWork bureau,
            PlanWork plans,
            TenderWork tenders,
            PersonalWork personal,
            AdministratorWork administrators) {
        this.bureau = bureau;
        this.plans = plans;
        this.tenders = tenders;
        this.personal = personal;
        this.administrators = administrators;
    }

    WorkPages.WorkView of(WorkAsked asked, boolean clockProblem) {
        Person person = asked.person();
        boolean plansToo = person.is(Role.LEADING_GROUP) || person.is(Role.PURCHASER);
        boolean supervises = person.is(Role.FINANCE) || person.is(Role.AUDIT);
        return new WorkPages.WorkView(
                person.roles().stream().map(AdministratorWork::key).sorted().toList(),
                given(person.is(Role.BUREAU), asked, bureau::of),
                given(plansToo, asked, plans::of),
                given(person.is(Role.PURCHASER), asked, tenders::ofPurchaser),
                given(person.is(Role.AGENCY), asked, tenders::drafts),
                given(person.is(Role.AGENCY), asked, tenders::ofAgency),
                given(person.is(Role.VENDOR), asked, personal::bids),
                given(person.is(Role.OPENER), asked, personal::keys),
                // A purchaser's representative sits on committees too.
                given(person.is(Role.EXPERT) || person.is(Role.PURCHASER), asked, personal::seats),
                given(supervises, asked, tenders::all),
                given(person.is(Role.SYSTEM_ADMINISTRATOR), asked, any -> administrators.system()),
                given(person.is(Role.SECURITY_ADMINISTRATOR), asked, administrators::security),
                clockProblem);
    }

    WorkAsked.Listed<SignInRecord.SignInAttempt> signIns(WorkAsked asked) {
        return administrators.signIns(asked);
    }

    private static <T> @Nullable T given(boolean wanted, WorkAsked asked, Function<WorkAsked, T> section) {
        return wanted ? section.apply(asked) : null;
    }
}
