package org.hengbiao.identity;

import java.util.UUID;
import org.hengbiao.kernel.CreditCode;
import org.hengbiao.kernel.LocalizedText;

/**
 * An organisation.
 *
 * @param id stable identifier
 * @param code unified social credit code (GB 32100-2015)
 * @param name in both languages
 * @param size micro, small, medium, large or not-applicable, as the organisation declares it (财库〔2020〕46)
 */
public record Organisation(UUID id, CreditCode code, LocalizedText name, String size) {}
