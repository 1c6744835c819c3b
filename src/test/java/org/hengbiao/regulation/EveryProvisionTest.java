package org.hengbiao.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengbiao.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every provision of the data, one test each, written down a second time as: clauses, id, value, procedures by initial
 * (Open, Invited, Negotiation, Consultation, Quotation), subjects, smallest or first too large budget, first and last day,
 * source mark. A change of the law's data must be made on purpose, in both places.
 */
class EveryProvisionTest {

    private static final String TABLE = """
            O87 art 85 | first-day-not-counted | rule | OINCQ | goods+services | - | 2017-10-01 | - | read
            O87 art 85 | last-day-on-holiday | rule | OINCQ | goods+services | - | 2017-10-01 | - | read
            O87 art 85 | inclusive-words | rule | OINCQ | goods+services | - | 2017-10-01 | - | read
            O87 art 85 | last-day-on-weekend | = moves | OINCQ | goods+services | - | 2017-10-01 | - | house
            O87 art 27 | backwards-count | = both-out | OINCQ | goods+services | - | 2017-10-01 | - | house
            O87 art 85 | time-zone | = Asia/Shanghai | OINCQ | goods+services | - | 2017-10-01 | - | house
            财库〔2020〕10 | intention-publication | ≥ 30 days | OINCQ | goods+services | - | 2020-03-02 | - | secondary
            国办发〔2019〕55 | open-tender-threshold | ≥ 2000000.00 yuan | OINCQ | goods+services | - | 2020-01-01 | - | secondary
            Law art 27; O74 art 4 | other-method-approval | rule | INCQ | goods+services | - | 2003-01-01 | - | read
            Law art 29 | invited-tender-grounds | rule | I | goods+services | - | 2003-01-01 | - | read
            Law art 29 | invited-few-suppliers | ground | I | goods+services | - | 2003-01-01 | - | read
            Law art 29 | invited-costs-too-much | ground | I | goods+services | - | 2003-01-01 | - | read
            Law art 42 | documents-retention | ≥ 15 years | OINCQ | goods+services | - | 2003-01-01 | - | read
            Law art 42 | disposal-decision | rule | OINCQ | goods+services | - | 2003-01-01 | - | read
            财库〔2016〕125 | credit-query | rule | OINCQ | goods+services | - | 2016-08-01 | - | unconfirmed
            Reg art 18 | conflict-of-suppliers | rule | OINCQ | goods+services | - | 2015-03-01 | - | read
            Reg art 9 | recusal-years | ≤ 3 years | OINCQ | goods+services | - | 2015-03-01 | - | read
            Reg art 9 | recusal-kinship | rule | OINCQ | goods+services | - | 2015-03-01 | - | read
            Reg art 20 | no-designated-brand | rule | OINCQ | goods+services | - | 2015-03-01 | - | read
            财库〔2019〕38 art 1(2) | no-list-as-gate | rule | OINCQ | goods+services | - | 2019-07-26 | - | read
            Law art 85 | state-secrets-outside | rule | OINCQ | goods+services | - | 2003-01-01 | - | read
            Law art 35 | tender-issue-to-deadline | ≥ 20 days | OI | goods+services | - | 2003-01-01 | - | read
            O87 art 18; Reg art 31 | document-availability | ≥ 5 working-days | OI | goods+services | - | 2017-10-01 | - | read
            O87 art 16 | notice-period | = 5 working-days | O | goods+services | - | 2017-10-01 | - | read
            O87 art 27 | clarification-before-deadline | ≥ 15 days | OI | goods+services | - | 2017-10-01 | - | read
            O87 art 27 | amendment-keeps-subject | rule | OI | goods+services | - | 2017-10-01 | - | read
            Reg art 21 | prequalification-application | ≥ 5 working-days | OI | goods+services | - | 2015-03-01 | - | read
            O87 art 29 | stopping-only-impossible | rule | OI | goods+services | - | 2017-10-01 | - | read
            O87 art 29 | stopping-refund | ≤ 5 working-days | OI | goods+services | - | 2017-10-01 | - | read
            O87 art 23 | bid-validity-stated | rule | OI | goods+services | - | 2017-10-01 | - | read
            O87 art 17 | banned-gates | rule | OI | goods+services | - | 2017-10-01 | - | read
            Law art 34; O87 art 14 | invited-suppliers | ≥ 3 count | I | goods+services | - | 2003-01-01 | - | read
            O87 art 14 | invited-candidate-sources | rule | I | goods+services | - | 2017-10-01 | - | read
            O87 art 14 | invited-by-random-draw | rule | I | goods+services | - | 2017-10-01 | - | read
            O87 art 14 | recommendation-list-multiple | ≥ 2 times | I | goods+services | - | 2017-10-01 | - | read
            O87 art 14 | draw-supervisors | ≥ 2 count | I | goods+services | - | 2017-10-01 | - | read
            O87 art 14 | invitations-at-once | rule | I | goods+services | - | 2017-10-01 | - | read
            O87 art 12 | ceiling-within-budget | ≤ 100 percent | OI | goods+services | - | 2017-10-01 | - | read
            O87 art 12 | no-floor-price | rule | OI | goods+services | - | 2017-10-01 | - | read
            Reg art 33 | bid-bond | ≤ 2 percent | OINCQ | goods+services | - | 2015-03-01 | - | read
            Reg art 48 | performance-bond | ≤ 10 percent | OINCQ | goods+services | - | 2015-03-01 | - | read
            O87 art 38 | bond-return | ≤ 5 working-days | OI | goods+services | - | 2017-10-01 | - | read
            Law art 49 | supplement | ≤ 10 percent | OINCQ | goods+services | - | 2003-01-01 | - | read
            O87 art 33 | late-or-unsealed-bid | rule | OI | goods+services | - | 2017-10-01 | - | read
            O87 art 33 | receipt-of-bid | rule | OI | goods+services | - | 2017-10-01 | - | read
            O87 art 28 | bidder-names-secret | rule | OI | goods+services | - | 2017-10-01 | - | read
            O87 art 39 | opening-at-deadline | = 0 minutes | OI | goods+services | - | 2017-10-01 | - | read
            O87 art 39 | recordings-archived | rule | OI | goods+services | - | 2017-10-01 | - | read
            O87 art 40 | committee-absent-from-opening | rule | OI | goods+services | - | 2017-10-01 | - | read
            O87 art 41 | opening-prices-announced | rule | OI | goods+services | - | 2017-10-01 | - | read
            O87 art 42 | opening-record | rule | OI | goods+services | - | 2017-10-01 | - | read
            O87 art 41 | bidders-to-open | ≥ 3 count | OI | goods+services | - | 2017-10-01 | - | read
            O87 art 43 | after-failed-tender | rule | OI | goods+services | - | 2017-10-01 | - | read
            O87 art 44 | qualification-by-purchaser | rule | OI | goods+services | - | 2017-10-01 | - | read
            O87 art 44 | qualified-to-evaluate | ≥ 3 count | OI | goods+services | - | 2017-10-01 | - | read
            O87 art 50 | conformity-by-committee | rule | OI | goods+services | - | 2017-10-01 | - | read
            O87 art 45 | conduct-of-committee | rule | OI | goods+services | - | 2017-10-01 | - | read
            O87 art 45 | representative-may-not-lead | rule | OI | goods+services | - | 2017-10-01 | - | read
            O87 art 47 | committee-odd | rule | OI | goods+services | - | 2017-10-01 | - | read
            O87 art 47 | committee-size | ≥ 5 count | OI | goods+services | <10000000.00 | 2017-10-01 | - | read
            O87 art 47 | committee-size | ≥ 7 count | OI | goods+services | 10000000.00 | 2017-10-01 | - | read
            O87 art 47 | committee-size-complex | ≥ 7 count | OI | goods+services | - | 2017-10-01 | - | read
            O87 art 47 | committee-experts | ≥ 2/3 share | OI | goods+services | - | 2017-10-01 | - | read
            O87 art 48 | experts-drawn | rule | OI | goods+services | - | 2017-10-01 | - | read
            O87 art 47 | committee-names-secret | rule | OI | goods+services | - | 2017-10-01 | - | read
            O87 art 47; 财库〔2016〕198 | agency-staff-barred | rule | OI | goods+services | - | 2017-10-01 | - | read
            财库〔2016〕198 | experts-drawn-before | ≤ 2 working-days | OINCQ | goods+services | - | 2016-11-18 | - | read
            O87 art 49 | expert-missing | rule | OI | goods+services | - | 2017-10-01 | - | read
            O87 art 61 | majority-votes | rule | OI | goods+services | - | 2017-10-01 | - | read
            O87 art 55 | price-weight | ≥ 30 percent | OI | goods | - | 2017-10-01 | - | read
            O87 art 55 | price-weight | ≥ 10 percent | OI | services | - | 2017-10-01 | - | read
            O87 art 55 | price-formula | rule | OI | goods+services | - | 2017-10-01 | - | read
            O87 art 55 | factors-quantified | rule | OI | goods+services | - | 2017-10-01 | - | read
            财库〔2021〕22 art 21 | objective-needs-pass-fail | rule | OINCQ | goods+services | - | 2021-07-01 | - | read
            O87 art 55 | score-decimals | = 2 decimals | OIC | goods+services | - | 2017-10-01 | - | secondary
            O87 art 62; O87 art 55 | members-score-alone | rule | OI | goods+services | - | 2017-10-01 | - | read
            O87 art 57; O87 art 68 | tie-break | rule | OI | goods+services | - | 2017-10-01 | - | read
            O87 art 54 | lowest-price-method | rule | OI | goods+services | - | 2017-10-01 | - | read
            O87 art 31 | same-brand | rule | OI | goods+services | - | 2017-10-01 | - | read
            O87 art 31 | same-brand-lowest-price | rule | OI | goods+services | - | 2017-10-01 | - | read
            O87 art 59 | prices-in-conflict | rule | OI | goods+services | - | 2017-10-01 | - | read
            O87 art 59 | corrected-price-confirmed | rule | OI | goods+services | - | 2017-10-01 | - | read
            O87 art 60 | abnormally-low-price | rule | OI | goods+services | - | 2017-10-01 | - | read
            财库〔2026〕2 | low-price-of-mean | < 50 percent | OINCQ | goods+services | - | 2026-02-01 | - | secondary
            财库〔2026〕2 | low-price-of-second | < 50 percent | OINCQ | goods+services | - | 2026-02-01 | - | secondary
            财库〔2026〕2 | low-price-of-ceiling | < 45 percent | OINCQ | goods+services | - | 2026-02-01 | - | secondary
            财库〔2026〕2 | low-price-judgment | rule | OINCQ | goods+services | - | 2026-02-01 | - | secondary
            财库〔2026〕2 | low-price-original | rule | OINCQ | goods+services | - | 2026-02-01 | - | secondary
            财库〔2026〕2 | low-price-raised-rate | ≤ 65 percent | OINCQ | goods+services | - | 2026-02-01 | - | secondary
            财库〔2026〕2 | low-price-explanation | ≥ 30 minutes | OINCQ | goods+services | - | 2026-02-01 | - | secondary
            O87 art 63 | invalid-bid | rule | OI | goods+services | - | 2017-10-01 | - | read
            O87 art 37 | deemed-collusion | rule | OI | goods+services | - | 2017-10-01 | - | read
            Law art 36 | void-grounds | rule | OI | goods+services | - | 2003-01-01 | - | read
            Law art 36 | responsive-bidders | ≥ 3 count | OI | goods+services | - | 2003-01-01 | - | read
            O87 art 64 | results-may-change | rule | OI | goods+services | - | 2017-10-01 | - | read
            O87 art 64 | re-review-by-original-committee | rule | OI | goods+services | - | 2017-10-01 | - | read
            O87 art 67; O87 art 49 | committee-re-formed | rule | OI | goods+services | - | 2017-10-01 | - | read
            Hengbiao | security-weight-floor | ≥ 15 percent | OIC | goods+services | - | 2003-01-01 | - | house
            O87 art 68 | evaluation-report | ≤ 2 working-days | OI | goods+services | - | 2017-10-01 | - | read
            O74 art 36; O74 art 49 | evaluation-report | ≤ 2 working-days | NQ | goods+services | - | 2014-02-01 | - | unconfirmed
            214 art 28 | evaluation-report | ≤ 2 working-days | C | goods+services | - | 2014-12-31 | - | unconfirmed
            O87 art 68 | award-decision | ≤ 5 working-days | OI | goods+services | - | 2017-10-01 | - | read
            O74 art 36; O74 art 49 | award-decision | ≤ 5 working-days | NQ | goods+services | - | 2014-02-01 | - | unconfirmed
            214 art 28 | award-decision | ≤ 5 working-days | C | goods+services | - | 2014-12-31 | - | unconfirmed
            O87 art 68 | award-silence | rule | OI | goods+services | - | 2017-10-01 | - | read
            O87 art 69 | award-announcement | ≤ 2 working-days | OI | goods+services | - | 2017-10-01 | - | read
            O74 art 18 | award-announcement | ≤ 2 working-days | NQ | goods+services | - | 2014-02-01 | - | unconfirmed
            214 art 29 | award-announcement | ≤ 2 working-days | C | goods+services | - | 2014-12-31 | - | unconfirmed
            O87 art 69 | award-announcement-period | = 1 working-days | OI | goods+services | - | 2017-10-01 | - | read
            O87 art 69 | loser-told | rule | OI | goods+services | - | 2017-10-01 | - | read
            O87 art 69 | invited-recommendations-published | rule | I | goods+services | - | 2017-10-01 | - | read
            O87 art 71 | contract-signed | ≤ 30 days | OI | goods+services | - | 2017-10-01 | - | read
            Law art 46 | contract-signed | ≤ 30 days | NCQ | goods+services | - | 2003-01-01 | - | unconfirmed
            Reg art 50 | contract-published | ≤ 2 working-days | OINCQ | goods+services | - | 2015-03-01 | - | read
            Law art 47 | contract-filed | ≤ 7 working-days | OINCQ | goods+services | - | 2003-01-01 | - | read
            Law art 30 | negotiation-grounds | rule | N | goods+services | - | 2003-01-01 | - | read
            Law art 30 | negotiation-failed-tender | ground | N | goods+services | - | 2003-01-01 | - | secondary
            Law art 30 | negotiation-complex | ground | N | goods+services | - | 2003-01-01 | - | secondary
            Law art 30 | negotiation-urgent | ground | N | goods+services | - | 2003-01-01 | - | secondary
            Law art 30 | negotiation-no-total | ground | N | goods+services | - | 2003-01-01 | - | secondary
            Law art 32 | quotation-grounds | rule | Q | goods+services | - | 2003-01-01 | - | read
            Law art 32 | quotation-uniform-goods | ground | Q | goods | - | 2003-01-01 | - | read
            214 art 3 | consultation-grounds | rule | C | goods+services | - | 2014-12-31 | - | read
            214 art 3 | consultation-bought-services | ground | C | services | - | 2014-12-31 | - | secondary
            214 art 3 | consultation-complex | ground | C | goods+services | - | 2014-12-31 | - | secondary
            214 art 3 | consultation-no-total | ground | C | goods+services | - | 2014-12-31 | - | secondary
            214 art 3 | consultation-research | ground | C | goods+services | - | 2014-12-31 | - | secondary
            O74 art 7 | group-odd | rule | NQ | goods+services | - | 2014-02-01 | - | read
            O74 art 7 | group-size | ≥ 3 count | NQ | goods+services | <2000000.00 | 2014-02-01 | - | read
            O74 art 7 | group-size | ≥ 5 count | NQ | goods+services | 2000000.00 | 2014-02-01 | - | read
            O74 art 7 | group-experts | ≥ 2/3 share | NQ | goods+services | - | 2014-02-01 | - | read
            O74 art 7 | group-legal-expert | ≥ 1 count | N | goods+services | - | 2014-02-01 | - | read
            O74 art 8 | group-confirms-document | rule | NQ | goods+services | - | 2014-02-01 | - | read
            O74 art 12 | negotiation-suppliers | ≥ 3 count | NQ | goods+services | - | 2014-02-01 | - | read
            O74 art 12 | negotiation-candidate-sources | rule | NQ | goods+services | - | 2014-02-01 | - | read
            O74 art 12 | purchaser-recommended-share | ≤ 50 percent | NQ | goods+services | - | 2014-02-01 | - | read
            O74 art 18 | recommendations-published | rule | NQ | goods+services | - | 2014-02-01 | - | read
            214 art 6 | consultation-suppliers | ≥ 3 count | C | goods+services | - | 2014-12-31 | - | read
            214 art 6 | consultation-candidate-sources | rule | C | goods+services | - | 2014-12-31 | - | read
            214 art 6 | purchaser-recommended-share | ≤ 50 percent | C | goods+services | - | 2014-12-31 | - | read
            214 art 29 | recommendations-published | rule | C | goods+services | - | 2014-12-31 | - | read
            O74 art 29 | negotiation-issue-to-response | ≥ 3 working-days | N | goods+services | - | 2014-02-01 | - | read
            O74 art 29 | negotiation-change-before-response | ≥ 3 working-days | N | goods+services | - | 2014-02-01 | - | read
            O74 art 31 | negotiation-apart | rule | N | goods+services | - | 2014-02-01 | - | read
            O74 art 32 | negotiation-changes | rule | N | goods+services | - | 2014-02-01 | - | read
            O74 art 33 | negotiation-final-quotations | ≥ 3 count | N | goods+services | - | 2014-02-01 | - | read
            O74 art 27 | negotiation-final-after-failed-tender | ≥ 2 count | N | goods+services | - | 2014-02-01 | - | read
            O74 art 37 | negotiation-ends | rule | N | goods+services | - | 2014-02-01 | - | read
            O74 art 34 | negotiation-leaving | rule | N | goods+services | - | 2014-02-01 | - | read
            O74 art 35 | negotiation-candidates | ≥ 3 count | N | goods+services | - | 2014-02-01 | - | read
            O74 art 36 | negotiation-lowest-wins | rule | N | goods+services | - | 2014-02-01 | - | read
            O74 art 21 | negotiation-re-review | rule | NQ | goods+services | - | 2014-02-01 | - | read
            O74 art 45 | quotation-issue-to-response | ≥ 3 working-days | Q | goods+services | - | 2014-02-01 | - | read
            O74 art 45 | quotation-change-before-response | ≥ 3 working-days | Q | goods+services | - | 2014-02-01 | - | read
            O74 art 46 | quotation-unalterable | ≤ 1 count | Q | goods+services | - | 2014-02-01 | - | read
            O74 art 48 | quotation-lowest-wins | rule | Q | goods+services | - | 2014-02-01 | - | read
            214 art 10 | consultation-document-availability | ≥ 5 working-days | C | goods+services | - | 2014-12-31 | - | read
            214 art 10 | consultation-issue-to-response | ≥ 10 days | C | goods+services | - | 2014-12-31 | - | read
            214 art 10 | consultation-change-before-response | ≥ 5 days | C | goods+services | - | 2014-12-31 | - | read
            214 art 14 | consultation-group-odd | rule | C | goods+services | - | 2014-12-31 | - | read
            214 art 14 | consultation-group-size | ≥ 3 count | C | goods+services | - | 2014-12-31 | - | read
            214 art 14 | consultation-group-experts | ≥ 2/3 share | C | goods+services | - | 2014-12-31 | - | read
            214 art 21 | consultation-final-quotations | ≥ 3 count | C | goods+services | - | 2014-12-31 | - | read
            214 art 21 | consultation-final-research | ≥ 2 count | C | goods+services | - | 2014-12-31 | - | secondary
            214 art 24 | consultation-price-weight-min | ≥ 30 percent | C | goods | - | 2014-12-31 | - | read
            214 art 24 | consultation-price-weight-max | ≤ 60 percent | C | goods | - | 2014-12-31 | - | read
            214 art 24 | consultation-price-weight-min | ≥ 10 percent | C | services | - | 2014-12-31 | - | read
            214 art 24 | consultation-price-weight-max | ≤ 30 percent | C | services | - | 2014-12-31 | - | read
            214 art 24 | consultation-price-formula | rule | C | goods+services | - | 2014-12-31 | - | read
            214 art 25 | consultation-tie | rule | C | goods+services | - | 2014-12-31 | - | read
            214 art 32 | consultation-re-review | rule | C | goods+services | - | 2014-12-31 | - | read
            Reg art 52 | query-answer | ≤ 3 working-days | OINCQ | goods+services | - | 2015-03-01 | - | read
            Reg art 53 | challenge-known | rule | OINCQ | goods+services | - | 2015-03-01 | - | unconfirmed
            O94 art 10 | challenge | ≤ 7 working-days | OINCQ | goods+services | - | 2018-03-01 | - | read
            O94 art 13 | challenge-answer | ≤ 7 working-days | OINCQ | goods+services | - | 2018-03-01 | - | read
            O94 art 14 | challenge-committee-helps | rule | OINCQ | goods+services | - | 2018-03-01 | - | read
            O94 art 17 | complaint | ≤ 15 working-days | OINCQ | goods+services | - | 2018-03-01 | - | read
            O94 art 20 | complaint-within-challenge | rule | OINCQ | goods+services | - | 2018-03-01 | - | read
            O94 art 21 | complaint-admission | ≤ 5 working-days | OINCQ | goods+services | - | 2018-03-01 | - | read
            O94 art 23 | complaint-respondent-answer | ≤ 5 working-days | OINCQ | goods+services | - | 2018-03-01 | - | read
            O94 art 26 | complaint-decision | ≤ 30 working-days | OINCQ | goods+services | - | 2018-03-01 | - | read
            O94 art 28 | complaint-suspension | ≤ 30 days | OINCQ | goods+services | - | 2018-03-01 | - | read
            Reg art 58 | complaint-testing-stops-clock | rule | OINCQ | goods+services | - | 2015-03-01 | - | read
            Reg art 54 | signing-pauses | rule | OINCQ | goods+services | - | 2015-03-01 | - | read
            O94 art 31 | complaint-outcomes-documents | rule | OINCQ | goods+services | - | 2018-03-01 | - | read
            O94 art 32 | complaint-outcomes-result | rule | OINCQ | goods+services | - | 2018-03-01 | - | read
            O20 art 26 | unencrypted-bid-refused | rule | OI | goods+services | - | 2013-05-01 | - | read
            O20 art 27 | unfinished-upload-withdrawn | rule | OI | goods+services | - | 2013-05-01 | - | read
            O20 art 28 | receipt-at-once | rule | OI | goods+services | - | 2013-05-01 | - | read
            O20 art 29 | opening-online-on-time | rule | OI | goods+services | - | 2013-05-01 | - | read
            O20 art 30 | prices-after-all-decrypted | rule | OI | goods+services | - | 2013-05-01 | - | read
            O20 art 31 | undecrypted-branches | rule | OI | goods+services | - | 2013-05-01 | - | read
            O20 art 57 | steps-logged | rule | OI | goods+services | - | 2013-05-01 | - | read
            ESL art 11 | receipt-time | rule | OINCQ | goods+services | - | 2005-04-01 | - | read
            ESL art 14 | reliable-signature | rule | OINCQ | goods+services | - | 2005-04-01 | - | read
            GM/T 0006 | sm4-oid | rule | OINCQ | goods+services | - | 2012-03-21 | - | read
            GM/T 0006 | sm2-oid | rule | OINCQ | goods+services | - | 2012-03-21 | - | read
            GM/T 0006 | sm3-oid | rule | OINCQ | goods+services | - | 2012-03-21 | - | read
            GM/T 0006 | sm2-with-sm3-oid | rule | OINCQ | goods+services | - | 2012-03-21 | - | read
            GM/T 0009 | sm2-default-id | rule | OINCQ | goods+services | - | 2012-11-22 | - | read
            财库〔2020〕46 | small-firm-deduction-min | ≥ 6 percent | OINCQ | goods+services | - | 2021-01-01 | 2022-06-30 | unconfirmed
            财库〔2020〕46 | small-firm-deduction-max | ≤ 10 percent | OINCQ | goods+services | - | 2021-01-01 | 2022-06-30 | unconfirmed
            财库〔2022〕19; 财库〔2020〕46 | small-firm-deduction-min | ≥ 10 percent | OINCQ | goods+services | - | 2022-07-01 | - | read
            财库〔2022〕19; 财库〔2020〕46 | small-firm-deduction-max | ≤ 20 percent | OINCQ | goods+services | - | 2022-07-01 | - | read
            财库〔2020〕46 | small-firm-part | ≥ 30 percent | OINCQ | goods+services | - | 2021-01-01 | - | read
            财库〔2020〕46 | small-firm-part-deduction-min | ≥ 2 percent | OINCQ | goods+services | - | 2021-01-01 | 2022-06-30 | unconfirmed
            财库〔2020〕46 | small-firm-part-deduction-max | ≤ 3 percent | OINCQ | goods+services | - | 2021-01-01 | 2022-06-30 | unconfirmed
            财库〔2022〕19; 财库〔2020〕46 | small-firm-part-deduction-min | ≥ 4 percent | OINCQ | goods+services | - | 2022-07-01 | - | read
            财库〔2022〕19; 财库〔2020〕46 | small-firm-part-deduction-max | ≤ 6 percent | OINCQ | goods+services | - | 2022-07-01 | - | read
            财库〔2020〕46 | small-firm-goods | rule | OINCQ | goods+services | - | 2021-01-01 | - | read
            财库〔2020〕46 | small-firm-set-aside | rule | OINCQ | goods+services | - | 2021-01-01 | - | read
            财库〔2020〕46 | small-firm-alike | rule | OINCQ | goods+services | - | 2021-01-01 | - | read
            财库〔2020〕46 | adjustments-on-original-price | rule | OINCQ | goods+services | - | 2021-01-01 | - | read
            国办发〔2025〕34 | domestic-product-deduction | = 20 percent | OINCQ | goods+services | - | 2026-01-01 | - | secondary
            国办发〔2025〕34 | domestic-on-original-price | rule | OINCQ | goods+services | - | 2026-01-01 | - | secondary
            """;

    private static final Regulations LAW = ChinaLaw.regulations();

    record Row(
            String clauses,
            String id,
            String value,
            String procedures,
            String subjects,
            String budget,
            String from,
            String until,
            String source) {

        static Row parse(String line) {
            String[] cells = line.split(" \\| ", -1);
            assertEquals(9, cells.length, line);
            return new Row(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7], cells[8]);
        }

        @Override
        public String toString() {
            return clauses + ": " + id + " " + value;
        }

        boolean covers(Procedure procedure, Subject subject) {
            return procedures.indexOf(procedure.name().charAt(0)) >= 0 && subjects.contains(subject.wireName());
        }

        boolean describes(Provision provision) {
            return provision.id().equals(id)
                    && provision.validity().from().toString().equals(from)
                    && budget.equals(budgetOf(provision.scope()))
                    && subjects.equals(provision.scope().subjects().stream()
                            .sorted()
                            .map(Subject::wireName)
                            .collect(Collectors.joining("+")));
        }
    }

    static Stream<Row> rows() {
        return TABLE.lines().map(Row::parse);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void isInTheDataAsTheClauseSays(Row row) {
        Provision provision = provision(row);

        assertEquals(row.clauses(), String.join("; ", provision.clauses().toList()));
        assertEquals(row.value(), valueOf(provision));
        assertEquals(row.source(), provision.source().wireName());
        assertEquals(
                row.until(),
                Optional.ofNullable(provision.validity().until())
                        .map(LocalDate::toString)
                        .orElse("-"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void bindsExactlyTheProcurementsItIsMadeFor(Row row) {
        Provision provision = provision(row);
        for (Procedure procedure : Procedure.values()) {
            for (Subject subject : Subject.values()) {
                for (Money budget : budgets(row.budget())) {
                    assertEquals(
                            row.covers(procedure, subject) && withinBudget(row.budget(), budget),
                            provision.scope().covers(new Applicability(procedure, subject, budget)),
                            procedure + " " + subject + " " + budget);
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void isInForceFromItsFirstDayToItsLast(Row row) {
        Provision provision = provision(row);
        LocalDate from = LocalDate.parse(row.from());

        assertTrue(LAW.on(from).provisions().contains(provision));
        assertFalse(provision.validity().includes(from.minusDays(1)));
        if (row.until().equals("-")) {
            assertTrue(LAW.on(LocalDate.of(2099, 12, 31)).provisions().contains(provision));
        } else {
            LocalDate until = LocalDate.parse(row.until());
            assertTrue(LAW.on(until).provisions().contains(provision));
            assertFalse(LAW.on(until.plusDays(1)).provisions().contains(provision));
        }
    }

    @Test
    void theTableHasARowForEveryEntryAndNoOther() {
        List<String> ids =
                new ArrayList<>(LAW.provisions().stream().map(Provision::id).toList());
        List<String> rows = rows().map(Row::id).toList();
        Set<String> missing = new TreeSet<>(ids);
        rows.forEach(missing::remove);

        assertEquals(Set.of(), missing);
        assertEquals(ids.size(), rows.size());
    }

    private static Provision provision(Row row) {
        List<Provision> found = LAW.provisions().stream().filter(row::describes).toList();
        assertEquals(1, found.size(), row.toString());
        return found.get(0);
    }

    private static String valueOf(Provision provision) {
        if (provision.choice() != null) {
            return "= " + provision.choice();
        }
        Quantity quantity = provision.quantity();
        return quantity == null ? provision.kind().wireName() : provision.kind().sign() + " " + quantity;
    }

    private static String budgetOf(Scope scope) {
        if (scope.budgetFrom() != null) {
            return scope.budgetFrom().toString();
        }
        return scope.budgetBelow() == null ? "-" : "<" + scope.budgetBelow();
    }

    private static List<Money> budgets(String bound) {
        if (bound.equals("-")) {
            return List.of(Money.ZERO, Money.of("99999999999.99"));
        }
        Money at = Money.of(bound.replace("<", ""));
        return List.of(new Money(at.yuan().subtract(Money.of("0.01").yuan())), at);
    }

    private static boolean withinBudget(String bound, Money budget) {
        if (bound.equals("-")) {
            return true;
        }
        int comparison = budget.compareTo(Money.of(bound.replace("<", "")));
        return bound.startsWith("<") ? comparison < 0 : comparison >= 0;
    }
}
