package org.hengbiao.regulation;

/** What a quantity counts. */
public enum Unit implements Named {
    /** 工作日, counted on the {@link WorkCalendar}. */
    WORKING_DAYS("working-days"),
    /** Calendar days. */
    DAYS("days"),
    MINUTES("minutes"),
    YEARS("years"),
    YUAN("yuan"),
    PERCENT("percent"),
    /** A part of a whole, such as 2/3. */
    SHARE("share"),
    /** How many times another number, such as 2 × those drawn. */
    TIMES("times"),
    /** Persons, suppliers, candidates. */
    COUNT("count"),
    /** Decimal places of a score. */
    DECIMALS("decimals");

    private final String wireName;

    Unit(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
